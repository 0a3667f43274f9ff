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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    async with semaphore:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        log("at", 1)
    return n


async def work2(n):
    if n % 3 == 0:
        raise asyncio.CancelledError(3)
    loop.call_later(0.3, event.set)
    try:
        async with asyncio.timeout(1):
            if n % 3 == 0:
                raise asyncio.CancelledError(5)
            asyncio.current_task().cancel()
    except TimeoutError as e6:
        log("caught", name(e6))
        try:
            async with asyncio.timeout_at(loop.time() + 0) as limit7:
                keep(asyncio.create_task(work3(8)))
                log("at", 9)
                limit7.reschedule(loop.time() + 0.2)
                log("limit", limit7.when() is None, limit7.expired())
                await asyncio.sleep(0)
                await asyncio.sleep(0.2)
        except TimeoutError as e12:
            log("caught", name(e12))
            log("at", 13)
        log("expired", limit7.expired())
    log("at", 14)
    return n


async def work1(n):
    try:
        async with resource(16, 0.2) as value:
            log("inside", value)
            loop.call_later(0.3, event.set)
    except Exception as error:
        log("outside", name(error))
    t18 = loop.create_task(asyncio.sleep(0.5, 19))
    t18.add_done_callback(ended)
    t18.add_done_callback(ended)
    keep(asyncio.create_task(asyncio.sleep(0.5, 20), eager_start=True))
    f21 = loop.create_future()
    loop.call_soon(settle, f21, ValueError(23))
    try:
        log("future", await f21)
    except ValueError as error:
        log("caught", name(error))
    keep(t18)
    log("at", 24)
    await asyncio.sleep(0.5)
    return n


async def work0(n):
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    asyncio.current_task().cancel()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(28)))
    keep(asyncio.create_task(work0(29)))
    try:
        async for task in asyncio.as_completed([work1(30), work0(31), work2(32)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e33:
        log("caught", name(e33))
    if len(tasks) > 3:
        raise ValueError(34)
    log("main ends")


asyncio.run(main())
