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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    handle1 = loop.call_later(0.2, log, 'handle', 2)
    handle3 = loop.call_later(0.2, log, 'handle', 4)
    try:
        async with resource(5, 0.1) as value:
            log("inside", value)
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.3, 6), asyncio.sleep(0.2, 7)], timeout=None):
                    log("next", await following)
            except (TimeoutError, ValueError) as e8:
                log("caught", name(e8))
                gen9 = receives(1, 0.1)
                try:
                    log("first", await anext(gen9))
                    log("sent", await gen9.__anext__())
                except (StopAsyncIteration, KeyError) as error:
                    log("generator", name(error))
    except ValueError as error:
        log("outside", name(error))
    handle3.cancel()
    log("handle", handle3.cancelled())
    handle1.cancel()
    log("handle", handle1.cancelled())
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(asyncio.sleep(0.1, 11))
            g10.create_task(asyncio.sleep(1, 12))
            g10.create_task(asyncio.sleep(0.5, 13))
            await asyncio.sleep(0.2)
            await asyncio.sleep(0)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(1)
    return n


async def work1(n):
    try:
        async with resource(18, 0.5) as value:
            log("inside", value)
            async with semaphore:
                asyncio.current_task().cancel()
                try:
                    await asyncio.sleep(1)
                    log("at", 20)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
                await asyncio.sleep(0.1)
            log("at", 22)
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0.3)
    raise ValueError(24)


async def work0(n):
    t25 = asyncio.ensure_future(work2(26))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t25), 0.15))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t25.done())
        t25.cancel()
    try:
        async with asyncio.timeout(0):
            handle27 = loop.call_soon(log, 'handle', 28)
            f29 = loop.create_future()
            loop.call_later(0.3, f29.cancel)
            try:
                log("future", await f29)
            except ValueError as error:
                log("caught", name(error))
            handle27.cancel()
            log("handle", handle27.cancelled())
            try:
                lock.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
    except TimeoutError as e32:
        log("caught", name(e32))
    log("at", 33)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(35)))
    keep(asyncio.create_task(work1(36)))
    log("took", await queue.get())
    try:
        await asyncio.wait_for(condition.acquire(), 0)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            asyncio.current_task().cancel()
            try:
                asyncio.current_task().cancel()
                try:
                    try:
                        async with resource(38, 0.1) as value:
                            log("inside", value)
                            log("at", 39)
                    except ValueError as error:
                        log("outside", name(error))
                    await asyncio.sleep(1)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    await asyncio.sleep(0.1)
                    raise ValueError(41)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            await asyncio.sleep(1)
        finally:
            condition.release()
    await asyncio.sleep(0.1)
    log("at", 44)
    log("main ends")


asyncio.run(main())
