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


async def work1(n):
    try:
        async with resource(1, 0.5) as value:
            log("inside", value)
            await asyncio.sleep(0)
            try:
                log("at", 2)
                try:
                    log("took", queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    except ValueError as error:
        log("outside", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    variable.set(4)
    log("at", 5)
    return n


async def work0(n):
    loop.call_later(0, cancel, 0)
    try:
        async with asyncio.timeout(0.3):
            await asyncio.sleep(0.2)
    except TimeoutError as e8:
        log("caught", name(e8))
        try:
            async with resource(9, 0.5) as value:
                log("inside", value)
                log("at", 10)
        except Exception as error:
            log("outside", name(error))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.5)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.1, 11)))
        finally:
            bounded.release()
    try:
        async with asyncio.timeout(0.1):
            log("at", 12)
    except TimeoutError as e13:
        log("caught", name(e13))
        log("at", 14)
    raise ValueError(15)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(16)))
    f17 = loop.create_future()
    loop.call_later(0.2, settle, f17, ValueError(19))
    try:
        log("future", await f17)
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    gen20 = receives(1, 0.2)
    try:
        log("first", await anext(gen20))
        log("sent", await gen20.asend(7))
        await gen20.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    handle21 = loop.call_at(loop.time() + 0.1, log, 'handle', 22)
    variable.set(23)
    handle21.cancel()
    log("handle", handle21.cancelled())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
