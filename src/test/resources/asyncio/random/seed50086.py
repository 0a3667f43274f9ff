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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    context1 = contextvars.copy_context()
    context1.run(variable.set, 2)
    loop.call_soon(tell, context=context1)
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0.2, 3)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e4:
        log("caught", name(e4))
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.3, 5), asyncio.sleep(0.1, 6), asyncio.sleep(0.1, 7)], timeout=0.15):
                log("next", await following)
        except (TimeoutError, ValueError) as e8:
            log("caught", name(e8))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return n


async def work1(n):
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.5)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            try:
                log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 12)), 1))
            except TimeoutError as e13:
                log("caught", name(e13))
        finally:
            semaphore.release()
    loop.call_later(0.1, asyncio.current_task().cancel)
    try:
        queue.put_nowait(14)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    return n * 2


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work2(17))
            t18 = asyncio.ensure_future(work2(19))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t18), 0))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t18.done())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_later(0.5, cancel, 1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work0(23)))
    keep(asyncio.create_task(work2(24)))
    try:
        log("got", await asyncio.wait_for(work0(25), None))
    except TimeoutError as e26:
        log("caught", name(e26))
    t27 = asyncio.ensure_future(work2(28))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t27), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t27.done())
        t27.cancel()
    f29 = loop.create_future()
    for call in (f29.result, f29.exception, lambda: f29.set_result(30), f29.done, f29.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
        for i in range(2):
            try:
                async with resource(31, 0) as value:
                    log("inside", value)
                    log("at", 32)
            except Exception as error:
                log("outside", name(error))
            log("at", 33)
    finally:
        log("finally", 34)
        await asyncio.sleep(0.5)
        log("finally over", 35)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
