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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(0.3, 1)))
    for result in await asyncio.gather(asyncio.gather(asyncio.sleep(0.1, 2), asyncio.sleep(0, 3)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 4), asyncio.sleep(0.5, 5)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
        f7 = loop.create_future()
        for call in (f7.result, f7.exception, lambda: f7.set_result(8), lambda: f7.set_exception(ValueError(3)), f7.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    log("at", 9)
    return n


async def work2(n):
    loop.call_later(0.1, fails, 11)
    try:
        asyncio.current_task().cancel('itself')
        try:
            await queue.put(12)
            log("put", 12, queue.qsize())
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.3)
            log("uncancel", asyncio.current_task().uncancel())
        try:
            async with asyncio.TaskGroup() as g13:
                keep(g13.create_task(work3(14)))
                keep(g13.create_task(work3(15)))
                g13.create_task(asyncio.sleep(0.1, 16))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except ValueError as error:
        log("caught", name(error))
    return n


async def work1(n):
    keep(asyncio.create_task(work3(18)))
    cancel(4)
    try:
        async with asyncio.timeout(0.1):
            try:
                async with asyncio.TaskGroup() as g19:
                    keep(g19.create_task(work3(20)))
                    await asyncio.sleep(0)
                    log("at", 22)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            log("at", 23)
    except TimeoutError as e24:
        log("caught", name(e24))
        log("at", 25)
    await asyncio.sleep(0.3)
    return n


async def work0(n):
    for i in range(1):
        await queue.put(28)
        log("put", 28, queue.qsize())
    t29 = asyncio.ensure_future(work2(30))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t29), 0.15))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t29.done())
    raise ValueError(31)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(32)))
    log("variable", variable.get())
    f34 = loop.create_future()
    loop.call_later(0, f34.cancel)
    try:
        log("future", await f34)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
