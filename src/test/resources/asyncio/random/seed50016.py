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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    async for i in numbers(2, 0.1):
        log("item", i)
    try:
        log("got", await asyncio.wait_for(queue.get(), 0.2))
    except TimeoutError as e1:
        log("caught", name(e1))
    try:
        async with asyncio.timeout(0.5):
            asyncio.current_task().cancel()
    except TimeoutError as e2:
        log("caught", name(e2))
    await queue.put(3)
    log("put", 3, queue.qsize())
    raise ValueError(4)


async def work0(n):
    f5 = loop.create_future()
    loop.call_later(1, f5.cancel)
    try:
        log("future", await f5)
    except ValueError as error:
        log("caught", name(error))
    async for i in numbers(3, 0.1):
        log("item", i)
    t8 = asyncio.ensure_future(work1(9))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t8), 0.3))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t8.done())
        t8.cancel()
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 12)))
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with resource(15, 0) as value:
            log("inside", value)
            await asyncio.sleep(0)
    except Exception as error:
        log("outside", name(error))
    await queue.put(16)
    log("put", 16, queue.qsize())
    log("main ends")


asyncio.run(main())
