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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.2, 2))
            g1.create_task(asyncio.sleep(0.1, 3))
            g1.create_task(asyncio.sleep(0, 4))
            keep(asyncio.create_task(asyncio.sleep(0.3, 5)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 6)
    await event.wait()
    raise ValueError(7)


async def work0(n):
    try:
        async with resource(8, 0.5) as value:
            log("inside", value)
            t9 = asyncio.ensure_future(work1(10))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t9), 0.15))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t9.done())
    except Exception as error:
        log("outside", name(error))
    log("variable", variable.get())
    f12 = loop.create_future()
    for call in (f12.result, f12.exception, lambda: f12.set_result(13), f12.cancel, f12.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(15)))
    keep(asyncio.create_task(work0(16)))
    try:
        for following in asyncio.as_completed([work0(17), work1(18)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e19:
        log("caught", name(e19))
    f20 = loop.create_future()
    for call in (f20.result, f20.exception, lambda: f20.set_result(21), f20.cancel, f20.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    if len(tasks) > 3:
        raise RuntimeError(22)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
