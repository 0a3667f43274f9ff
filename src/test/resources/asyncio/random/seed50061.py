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
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        try:
            await condition.wait()
        except RuntimeError as error:
            log("caught", name(error))
        for i in range(1):
            try:
                log("at", 1)
            finally:
                log("finally", 2)
    finally:
        log("finally", 3)
    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 5), asyncio.sleep(0.2, 6),)]
    done, pending = await asyncio.wait(some4, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some4:
        t.cancel()
    raise ValueError(7)


async def work1(n):
    if n % 2 == 0:
        raise ValueError(8)
    try:
        async with asyncio.TaskGroup() as g9:
            keep(g9.create_task(asyncio.sleep(0.5, 10)))
            try:
                async with asyncio.timeout_at(loop.time() + 1) as limit11:
                    try:
                        async with asyncio.timeout_at(loop.time() + 0.5) as limit12:
                            await asyncio.sleep(0.3)
                            limit12.reschedule(None)
                            log("limit", limit12.when() is None, limit12.expired())
                            await asyncio.sleep(0.1)
                            await asyncio.sleep(1)
                    except TimeoutError as e16:
                        log("caught", name(e16))
                    log("expired", limit12.expired())
                    limit11.reschedule(loop.time() - 1)
                    log("limit", limit11.when() is None, limit11.expired())
                    log("variable", variable.get())
                    try:
                        log("at", 18)
                        log("at", 19)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        await asyncio.sleep(0)
                        raise
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e20:
                log("caught", name(e20))
            log("expired", limit11.expired())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    async for i in numbers(3, 0.2):
        log("item", i)
        if i == 1:
            break
    try:
        async with asyncio.TaskGroup() as g23:
            g23.create_task(asyncio.sleep(0.1, 24))
            g23.create_task(asyncio.sleep(0.3, 25))
            keep(g23.create_task(work1(26)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g27:
            g27.create_task(work2(28))
            g27.create_task(work2(29))
            try:
                try:
                    async with asyncio.TaskGroup() as g30:
                        g30.create_task(work1(31))
                        keep(g30.create_task(asyncio.sleep(0.1, 32)))
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
                loop.call_later(0.2, asyncio.current_task().cancel, 'later')
            except Exception as error:
                log("caught", name(error))
            f33 = loop.create_future()
            for call in (f33.result, f33.exception, lambda: f33.set_result(34), f33.cancel, f33.result):
                try:
                    log("future", call())
                except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                    log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 35)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(37)))
    asyncio.current_task().cancel('itself')
    keep(asyncio.create_task(asyncio.sleep(0, 38)))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    loop.call_later(0.5, asyncio.current_task().cancel, 'later')
    log("main ends")


asyncio.run(main())
