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
queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        try:
            async with asyncio.timeout(0.3) as limit1:
                gen2 = receives(3, 0.3)
                try:
                    log("first", await anext(gen2))
                    log("sent", await gen2.asend(7))
                    await gen2.aclose()
                except (StopAsyncIteration, KeyError) as error:
                    log("generator", name(error))
                limit1.reschedule(loop.time() - 1)
                log("limit", limit1.when() is None, limit1.expired())
                try:
                    async with asyncio.timeout(0.5) as limit3:
                        log("at", 4)
                        limit3.reschedule(loop.time() + 0.2)
                        log("limit", limit3.when() is None, limit3.expired())
                        log("at", 5)
                except TimeoutError as e6:
                    log("caught", name(e6))
                log("expired", limit3.expired())
                await asyncio.sleep(0.2)
        except TimeoutError as e8:
            log("caught", name(e8))
        log("expired", limit1.expired())
        await asyncio.sleep(0.1)
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(1)
    return n


async def work2(n):
    t12 = asyncio.ensure_future(asyncio.sleep(0, 13))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t12), 0))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t12.done())
        t12.cancel()
    loop.call_later(0.1, event.set)
    keep(asyncio.create_task(work3(15)))
    return n


async def work1(n):
    await asyncio.sleep(0.2)
    for i in range(1):
        try:
            lock.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        log("at", 17)
    await asyncio.sleep(0.1)
    return n * 2


async def work0(n):
    gen20 = receives(2, 0.5)
    try:
        log("first", await anext(gen20))
        log("sent", await gen20.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        for following in asyncio.as_completed([work2(21), work3(22), work2(23)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e24:
        log("caught", name(e24))
        f25 = loop.create_future()
        loop.call_later(0.1, settle, f25, 26)
        try:
            log("future", await f25)
        except ValueError as error:
            log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(29)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    loop.call_later(0, log, 'callback', 30)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
