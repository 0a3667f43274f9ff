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


async def work3(n):
    loop.call_later(0.3, asyncio.current_task().cancel, 'later')
    try:
        try:
            log("at", 1)
            await asyncio.sleep(0.1)
        finally:
            log("finally", 3)
        await asyncio.sleep(0)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    raise ValueError(5)


async def work2(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.3)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            cancel(0)
        finally:
            semaphore.release()
    return n


async def work1(n):
    t7 = asyncio.ensure_future(work3(8))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t7), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t7.done())
    gen9 = receives(3, 1)
    try:
        log("first", await anext(gen9))
        log("sent", await gen9.asend(7))
        log("sent", await gen9.__anext__())
        await gen9.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n


async def work0(n):
    await asyncio.sleep(0)
    await asyncio.sleep(0.3)
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    loop.call_soon(cancel, 0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(13)))
    try:
        async with asyncio.TaskGroup() as g14:
            g14.create_task(work0(15))
            g14.create_task(work3(16))
            keep(g14.create_task(work0(17)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.timeout(0.3) as limit18:
            gen19 = receives(2, 0.1)
            try:
                log("first", await anext(gen19))
                log("sent", await gen19.asend(7))
                await gen19.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            await asyncio.sleep(0.1)
            limit18.reschedule(loop.time() + 0.2)
            log("limit", limit18.when() is None, limit18.expired())
            log("variable", variable.get())
            if len(tasks) > 5:
                raise ValueError(21)
    except TimeoutError as e22:
        log("caught", name(e22))
    log("expired", limit18.expired())
    f23 = loop.create_future()
    loop.call_later(1, settle, f23, ValueError(25))
    try:
        log("future", await f23)
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            bounded.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        await asyncio.sleep(0.1)
    finally:
        log("finally", 27)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
