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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 1), asyncio.sleep(0.5, 2), asyncio.sleep(0, 3)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
        try:
            async with resource(5, 0) as value:
                log("inside", value)
                await queue.put(6)
                log("put", 6, queue.qsize())
                log("at", 7)
        except Exception as error:
            log("outside", name(error))
    log("at", 8)
    raise ValueError(9)


async def work1(n):
    await asyncio.sleep(1)
    try:
        loop.call_soon(fails, 10)
        async with condition:
            shared.set()
            condition.notify_all()
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    cancel(0)
    return n


async def work0(n):
    keep(asyncio.create_task(work1(12), eager_start=True))
    try:
        async with condition:
            try:
                log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0))
            except TimeoutError as error:
                log("caught", name(error))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0, 13), work1(14), work2(15)], timeout=None):
                log("next", await following)
        except (TimeoutError, ValueError) as e16:
            log("caught", name(e16))
            await asyncio.sleep(0.2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async for task in asyncio.as_completed([work2(17), work2(18), work1(19)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e20:
        log("caught", name(e20))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 22)))
    keep(asyncio.create_task(work0(23)))
    async with semaphore:
        handle24 = loop.call_soon(log, 'handle', 25)
        log("at", 26)
        handle24.cancel()
        log("handle", handle24.cancelled())
    log("at", 27)
    log("main ends")


asyncio.run(main())
