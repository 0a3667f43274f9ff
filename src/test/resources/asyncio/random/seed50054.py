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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
    variable.set(2)
    try:
        cancel(0)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    return n


async def work1(n):
    f4 = loop.create_future()
    loop.call_later(0.3, f4.cancel)
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    await queue.put(7)
    log("put", 7, queue.qsize())
    keep(asyncio.create_task(asyncio.sleep(1, 8)))
    try:
        await asyncio.sleep(0.3)
        await asyncio.sleep(0.3)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    raise ValueError(11)


async def work0(n):
    handle12 = loop.call_at(loop.time() + 0.1, log, 'handle', 13)
    try:
        async for i in numbers(3, 0.2):
            log("item", i)
        log("at", 14)
    finally:
        log("finally", 15)
    await asyncio.sleep(0.1)
    handle12.cancel()
    log("handle", handle12.cancelled())
    log("at", 17)
    log("at", 18)
    log("at", 19)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 21)))
    try:
        async with asyncio.timeout(0.3) as limit22:
            t23 = asyncio.ensure_future(work2(24))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t23), 0))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t23.done())
            limit22.reschedule(None)
            log("limit", limit22.when() is None, limit22.expired())
            handle25 = loop.call_soon(log, 'handle', 26)
            gen27 = receives(2, 0)
            try:
                log("first", await anext(gen27))
                log("sent", await gen27.athrow(KeyError(3)))
                log("sent", await gen27.asend(7))
                await gen27.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            handle25.cancel()
            log("handle", handle25.cancelled())
            try:
                log("got", await asyncio.wait_for(queue.get(), 0.2))
            except TimeoutError as e28:
                log("caught", name(e28))
                await asyncio.sleep(0.1)
    except TimeoutError as e30:
        log("caught", name(e30))
    log("expired", limit22.expired())
    log("at", 31)
    log("at", 32)
    log("at", 33)
    log("main ends")


asyncio.run(main())
