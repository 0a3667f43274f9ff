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
queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        try:
            async with asyncio.TaskGroup() as g1:
                g1.create_task(asyncio.sleep(0, 2))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    async for i in numbers(2, 0):
        log("item", i)
    raise ValueError(3)


async def work2(n):
    for i in range(1):
        try:
            async with asyncio.TaskGroup() as g4:
                g4.create_task(work3(5))
                g4.create_task(asyncio.sleep(0, 6))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    try:
        async with asyncio.timeout_at(loop.time() + 0.1) as limit7:
            try:
                await asyncio.wait_for(bounded.acquire(), 1)
            except TimeoutError as error:
                log("no bounded", bounded.locked())
            else:
                try:
                    cancel(3, 'why')
                finally:
                    bounded.release()
            await asyncio.sleep(0.2)
            limit7.reschedule(loop.time())
            log("limit", limit7.when() is None, limit7.expired())
            log("at", 9)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e10:
        log("caught", name(e10))
    log("expired", limit7.expired())
    log("at", 11)
    return n


async def work1(n):
    t13 = asyncio.create_task(work3(14), name="t13")
    t13.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work3(15), work3(16)), 0))
    except TimeoutError as e17:
        log("caught", name(e17))
    t13.cancel()
    some18 = [asyncio.create_task(c) for c in (work2(19), asyncio.sleep(0, 20),)]
    done, pending = await asyncio.wait(some18, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some18:
        t.cancel()
    cancel(4)
    return n


async def work0(n):
    t22 = asyncio.create_task(asyncio.sleep(0.1, 23))
    try:
        log("twice", await asyncio.gather(t22, t22, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    f24 = loop.create_future()
    loop.call_later(0.3, f24.cancel)
    try:
        log("future", await f24)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.15):
            try:
                async with asyncio.timeout(1) as limit27:
                    try:
                        await asyncio.wait_for(lock.acquire(), 0.15)
                    except TimeoutError as error:
                        log("no lock", lock.locked())
                    else:
                        try:
                            await asyncio.sleep(0)
                            await asyncio.sleep(0.1)
                        finally:
                            lock.release()
                    limit27.reschedule(loop.time() - 1)
                    log("limit", limit27.when() is None, limit27.expired())
                    await asyncio.sleep(0.3)
                    await asyncio.sleep(0)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e32:
                log("caught", name(e32))
            log("expired", limit27.expired())
    except TimeoutError as e33:
        log("caught", name(e33))
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(36)))
    keep(asyncio.create_task(work1(37)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 38)))
    try:
        async with resource(39, 0.1) as value:
            log("inside", value)
            if len(tasks) > 4:
                raise ValueError(40)
            try:
                log("at", 41)
                async for i in numbers(2, 0.2):
                    log("item", i)
                    if i == 1:
                        break
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    except Exception as error:
        log("outside", name(error))
    try:
        async with asyncio.TaskGroup() as g42:
            keep(g42.create_task(work1(43)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    asyncio.current_task().cancel()
    try:
        log("at", 44)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(45)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
