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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.3, 1), asyncio.sleep(0.1, 2), asyncio.sleep(0.1, 3)], timeout=0.15):
                log("next", await following)
        except (TimeoutError, ValueError) as e4:
            log("caught", name(e4))
            try:
                condition.notify()
            except RuntimeError as error:
                log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n * 2


async def work1(n):
    try:
        t6 = asyncio.create_task(work2(7))
        try:
            log("twice", await asyncio.gather(t6, t6, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
        loop.call_soon(fails, 8)
    finally:
        log("finally", 9)
    try:
        try:
            async with asyncio.TaskGroup() as g10:
                g10.create_task(work2(11))
                g10.create_task(work2(12))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            try:
                async for task in asyncio.as_completed([asyncio.sleep(0.1, 13), asyncio.sleep(0.5, 14), work2(15)], timeout=1):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e16:
                log("caught", name(e16))
            await asyncio.sleep(0)
        finally:
            log("finally", 18)
            await asyncio.sleep(0.5)
            log("finally over", 19)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(1)
    return n


async def work0(n):
    async with condition:
        t22 = asyncio.ensure_future(asyncio.sleep(1, 23))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t22), None))
        except (TimeoutError) as error:
            log("left", name(error), t22.done())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    log("at", 24)
    log("at", 25)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 27)))
    keep(asyncio.create_task(work0(28)))
    t29 = asyncio.create_task(work2(30))
    try:
        log("twice", await asyncio.gather(t29, t29, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    loop.call_later(0, asyncio.current_task().cancel)
    try:
        async with asyncio.timeout(0.1):
            async with condition:
                condition.notify(2)
    except TimeoutError as e31:
        log("caught", name(e31))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
