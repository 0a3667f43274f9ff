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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0.5, 1)))
    return n


async def work1(n):
    log("variable", variable.get())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        keep(asyncio.create_task(work2(4), eager_start=True))
    except Exception as error:
        log("caught", name(error))
    t5 = asyncio.create_task(work2(6), name="t5")
    t5.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    loop.call_later(0.2, event.set)
    try:
        log("result", await t5)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    raise ValueError(8)


async def work0(n):
    f9 = loop.create_future()
    for call in (f9.result, f9.exception, lambda: f9.set_result(10), lambda: f9.set_exception(ValueError(3)), f9.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    t11 = asyncio.ensure_future(work1(12))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t11), None))
    except (TimeoutError) as error:
        log("left", name(error), t11.done())
    log("at", 14)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 16)))
    keep(asyncio.create_task(asyncio.sleep(0, 17)))
    keep(asyncio.create_task(work1(18)))
    cancel(3)
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    finally:
        log("finally", 19)
    async for i in numbers(1, 0):
        log("item", i)
    for i in range(2):
        try:
            log("at", 20)
            await asyncio.sleep(1)
        finally:
            log("finally", 22)
            await asyncio.sleep(0.5)
            log("finally over", 23)
    log("main ends")


asyncio.run(main())
