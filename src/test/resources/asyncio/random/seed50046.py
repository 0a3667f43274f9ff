import asyncio

loop = None
tasks = []


def log(*words):
    task = asyncio.current_task()
    print(f"{loop.time():.3f}", task.get_name() if task else "-", *words)


def keep(task):
    tasks.append(task)
    return task


def cancel(n, message=None):
    if tasks:
        log("cancels", tasks[n % len(tasks)].get_name(), tasks[n % len(tasks)].cancel(message))


def name(error):
    return f"{type(error).__name__}{error.args}" if not isinstance(error, BaseExceptionGroup) else f"Group{[name(e) for e in error.exceptions]}"


def settle(future, value):
    if not future.done():
        if isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)


async def numbers(n, pause):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(pause)
    finally:
        log("generator ends")

import contextlib
import contextvars

variable = contextvars.ContextVar("variable", default=0)


def tell():
    log("tells", variable.get())


async def telling():
    log("variable is", variable.get())
    await asyncio.sleep(0.1)
    variable.set(variable.get() + 1)
    log("variable is", variable.get())


def fails(what):
    raise RuntimeError("callback")


def ended(task):
    log("ended", task.get_name(), task.cancelled())


def cancel_all(task):
    for n in range(len(tasks)):
        tasks[n].cancel("all")


def heard(loop, context):
    log("heard", context["message"], name(context["exception"]) if "exception" in context else None)


async def receives(n, pause):
    got = None
    try:
        for i in range(n):
            try:
                got = yield i, got
            except KeyError as error:
                log("thrown in", name(error))
            await asyncio.sleep(pause)
    finally:
        log("receiver ends")


@contextlib.asynccontextmanager
async def resource(n, pause):
    log("opens", n)
    try:
        yield n
    except LookupError as error:
        log("resource swallows", name(error))
    finally:
        await asyncio.sleep(pause)
        log("closes", n)
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    cancel(1)
    handle1 = loop.call_later(0.2, log, 'handle', 2)
    try:
        async with resource(3, 0.2) as value:
            log("inside", value)
            async for i in numbers(1, 0):
                log("item", i)
            try:
                try:
                    log("at", 4)
                    log("at", 5)
                finally:
                    log("finally", 6)
            finally:
                log("finally", 7)
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0)
    handle1.cancel()
    log("handle", handle1.cancelled())
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.2)
    raise ValueError(11)


async def work1(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    f12 = loop.create_future()
    loop.call_later(0, settle, f12, ValueError(14))
    try:
        log("future", await f12)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0) as limit15:
            loop.call_soon(fails, 16)
            if n % 3 == 0:
                raise asyncio.CancelledError(17)
            limit15.reschedule(loop.time())
            log("limit", limit15.when() is None, limit15.expired())
            context18 = contextvars.copy_context()
            context18.run(variable.set, 19)
            loop.call_later(0, tell, context=context18)
    except TimeoutError as e20:
        log("caught", name(e20))
    log("expired", limit15.expired())
    try:
        t21 = asyncio.create_task(work2(22), name="t21")
        t21.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        log("at", 23)
        try:
            log("result", await t21)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    finally:
        log("finally", 24)
    return n


async def work0(n):
    try:
        async with asyncio.timeout(1):
            loop.call_later(0.2, cancel, 2)
    except TimeoutError as e27:
        log("caught", name(e27))
        try:
            log("got", await asyncio.wait_for(asyncio.gather(work2(28), work1(29)), 0.5))
        except TimeoutError as e30:
            log("caught", name(e30))
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit31:
            try:
                loop.call_soon_threadsafe(fails, 32)
                try:
                    async with resource(33, 0.1) as value:
                        log("inside", value)
                        log("at", 34)
                except ValueError as error:
                    log("outside", name(error))
            finally:
                log("finally", 35)
                await asyncio.sleep(0.1)
                log("finally over", 36)
            limit31.reschedule(None)
            log("limit", limit31.when() is None, limit31.expired())
            log("at", 37)
    except TimeoutError as e38:
        log("caught", name(e38))
    log("expired", limit31.expired())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(40)))
    keep(asyncio.create_task(work1(41)))
    try:
        async with asyncio.TaskGroup() as g42:
            g42.create_task(work2(43))
            asyncio.current_task().cancel()
            try:
                some44 = [asyncio.create_task(c) for c in (work1(45),)]
                done, pending = await asyncio.wait(some44, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some44:
                    keep(t)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            async with resource(46, 0) as value:
                log("inside", value)
                f47 = loop.create_future()
                loop.call_soon(f47.cancel)
                try:
                    log("future", await f47)
                except ValueError as error:
                    log("caught", name(error))
        except ValueError as error:
            log("outside", name(error))
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
