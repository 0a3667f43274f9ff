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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 1), eager_start=True))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            cancel(4, 'why')
        finally:
            lock.release()
    return n


async def work1(n):
    t3 = asyncio.ensure_future(work2(4))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t3), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t3.done())
        t3.cancel()
    async for i in numbers(3, 0.5):
        log("item", i)
    return n * 2


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(6)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e7:
        log("caught", name(e7))
    gen8 = receives(1, 0.1)
    try:
        log("first", await anext(gen8))
        log("sent", await gen8.asend(None))
        await gen8.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 10)))
    keep(asyncio.create_task(work1(11)))
    try:
        async with asyncio.timeout(0) as limit12:
            try:
                async with asyncio.timeout(None):
                    try:
                        async with asyncio.TaskGroup() as g13:
                            keep(g13.create_task(work2(14)))
                            await asyncio.sleep(0.1)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
            except TimeoutError as e16:
                log("caught", name(e16))
            limit12.reschedule(loop.time() + 0.2)
            log("limit", limit12.when() is None, limit12.expired())
            try:
                async with asyncio.timeout(1) as limit17:
                    handle18 = loop.call_later(0.2, log, 'handle', 19)
                    try:
                        await asyncio.sleep(0)
                        await asyncio.sleep(0.3)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        raise ValueError(22)
                    handle18.cancel()
                    log("handle", handle18.cancelled())
                    await asyncio.sleep(0.3)
                    limit17.reschedule(loop.time() - 1)
                    log("limit", limit17.when() is None, limit17.expired())
                    log("at", 24)
                    log("at", 25)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e26:
                log("caught", name(e26))
            log("expired", limit17.expired())
    except TimeoutError as e27:
        log("caught", name(e27))
        log("at", 28)
    log("expired", limit12.expired())
    log("at", 29)
    log("at", 30)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
