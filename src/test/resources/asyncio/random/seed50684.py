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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    gen3 = receives(2, 0.2)
    try:
        log("first", await anext(gen3))
        log("sent", await gen3.asend(None))
        log("sent", await gen3.athrow(KeyError(3)))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    handle4 = loop.call_soon(log, 'handle', 5)
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.2)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            loop.call_later(1, asyncio.current_task().cancel)
        finally:
            semaphore.release()
    handle4.cancel()
    log("handle", handle4.cancelled())
    await asyncio.sleep(0.5)
    return n


async def work2(n):
    queue.shutdown()
    if n % 3 == 0:
        raise RuntimeError(8)
    raise ValueError(9)


async def work1(n):
    try:
        async for task in asyncio.as_completed([work2(10), work2(11)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e12:
        log("caught", name(e12))
        try:
            cancel(4, 'why')
        finally:
            log("finally", 13)
            await asyncio.sleep(0.1)
            log("finally over", 14)
    gen15 = receives(1, 0)
    try:
        log("first", await anext(gen15))
        log("sent", await gen15.__anext__())
        log("sent", await gen15.athrow(KeyError(3)))
        await gen15.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n * 2


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    variable.set(18)
    try:
        for following in asyncio.as_completed([work3(19)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e20:
        log("caught", name(e20))
    loop.call_later(0.2, asyncio.current_task().cancel)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(22)))
    keep(asyncio.create_task(work0(23)))
    keep(asyncio.create_task(work1(24)))
    for i in range(1):
        try:
            async with resource(25, 0) as value:
                log("inside", value)
                loop.call_later(0.2, asyncio.current_task().cancel, 'later')
                await queue.put(26)
                log("put", 26, queue.qsize())
        except ValueError as error:
            log("outside", name(error))
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
