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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.5) as limit1:
            try:
                queue.put_nowait(2)
            except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            limit1.reschedule(loop.time() + 0.2)
            log("limit", limit1.when() is None, limit1.expired())
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except TimeoutError as e3:
        log("caught", name(e3))
        keep(asyncio.create_task(asyncio.sleep(0.1, 4)))
    log("expired", limit1.expired())
    loop.call_later(1, asyncio.current_task().cancel, 'later')
    raise ValueError(5)


async def work1(n):
    loop.call_soon_threadsafe(fails, 6)
    gen7 = receives(2, 0)
    try:
        log("first", await anext(gen7))
        log("sent", await gen7.asend(7))
        log("sent", await gen7.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n


async def work0(n):
    f9 = loop.create_future()
    loop.call_soon(settle, f9, 10)
    try:
        log("future", await f9)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.3):
            try:
                async with resource(12, 0.1) as value:
                    log("inside", value)
                    if n % 3 == 0:
                        raise asyncio.CancelledError(13)
                    try:
                        async with resource(14, 0.1) as value:
                            log("inside", value)
                            await asyncio.sleep(0.5)
                            await asyncio.sleep(0.3)
                    except ValueError as error:
                        log("outside", name(error))
            except ValueError as error:
                log("outside", name(error))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e17:
        log("caught", name(e17))
    raise ValueError(18)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.3, 19)))
    keep(asyncio.create_task(work2(20)))
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
