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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        async with resource(1, 0.2) as value:
            log("inside", value)
            log("variable", variable.get())
    except ValueError as error:
        log("outside", name(error))
    try:
        async with resource(3, 0) as value:
            log("inside", value)
            try:
                async for task in asyncio.as_completed([asyncio.sleep(0.3, 4), asyncio.sleep(0.1, 5)], timeout=1):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e6:
                log("caught", name(e6))
            try:
                try:
                    await asyncio.wait_for(semaphore.acquire(), 0.3)
                except TimeoutError as error:
                    log("no semaphore", semaphore.locked())
                else:
                    try:
                        await asyncio.sleep(0.1)
                        log("at", 8)
                    finally:
                        semaphore.release()
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.2)
                raise
    except Exception as error:
        log("outside", name(error))
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(asyncio.sleep(0.2, 10))
            log("at", 11)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work2(n):
    await asyncio.sleep(0.3)
    try:
        if n % 2 == 0:
            raise ValueError(13)
        try:
            log("at", 14)
            await asyncio.sleep(0.1)
        finally:
            log("finally", 16)
            await asyncio.sleep(0.1)
            log("finally over", 17)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.1)
    return n * 2


async def work1(n):
    try:
        try:
            f20 = loop.create_future()
            loop.call_later(0.1, settle, f20, ValueError(22))
            try:
                log("future", await f20)
            except ValueError as error:
                log("caught", name(error))
            await asyncio.sleep(0.1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            raise ValueError(24)
        log("at", 25)
    except Exception as error:
        log("caught", name(error))
    log("at", 26)
    log("at", 27)
    raise ValueError(28)


async def work0(n):
    t29 = asyncio.create_task(asyncio.sleep(0.2, 30))
    try:
        log("twice", await asyncio.gather(t29, t29, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        async with resource(31, 0.5) as value:
            log("inside", value)
            try:
                async with asyncio.timeout(0.15):
                    keep(asyncio.create_task(work1(32)))
            except TimeoutError as e33:
                log("caught", name(e33))
            await asyncio.sleep(1)
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(1)
    raise ValueError(36)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(37)))
    some38 = [asyncio.create_task(c) for c in (work2(39), work0(40),)]
    done, pending = await asyncio.wait(some38, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    t41 = asyncio.ensure_future(work3(42))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t41), 0.3))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t41.done())
    if len(tasks) > 4:
        raise RuntimeError(43)
    try:
        async with asyncio.timeout(1) as limit44:
            some45 = [asyncio.create_task(c) for c in (work2(46), work3(47),)]
            done, pending = await asyncio.wait(some45, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some45:
                keep(t)
            log("at", 48)
            limit44.reschedule(loop.time() + 0.2)
            log("limit", limit44.when() is None, limit44.expired())
            log("at", 49)
            log("at", 50)
    except TimeoutError as e51:
        log("caught", name(e51))
        log("at", 52)
    log("expired", limit44.expired())
    log("at", 53)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
