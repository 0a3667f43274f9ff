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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 1), asyncio.sleep(0.5, 2)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
        loop.call_soon_threadsafe(fails, 4)
    try:
        async with resource(5, 1) as value:
            log("inside", value)
            keep(asyncio.create_task(asyncio.sleep(0, 6), eager_start=True))
    except ValueError as error:
        log("outside", name(error))
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    cancel(3, 'why')
    async with semaphore:
        for result in await asyncio.gather(event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    raise ValueError(9)


async def work0(n):
    keep(asyncio.create_task(work2(10)))
    gen11 = receives(3, 0.1)
    try:
        log("first", await anext(gen11))
        log("sent", await gen11.athrow(KeyError(3)))
        log("sent", await gen11.asend(7))
        await gen11.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        await asyncio.wait_for(semaphore.acquire(), 0)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            keep(asyncio.create_task(work2(12)))
            try:
                async with asyncio.timeout_at(loop.time() + 0.5) as limit13:
                    await event.wait()
                    loop.call_later(0.1, fails, 14)
                    limit13.reschedule(None)
                    log("limit", limit13.when() is None, limit13.expired())
                    keep(asyncio.create_task(work1(15)))
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
                log("caught", name(e16))
            log("expired", limit13.expired())
        finally:
            semaphore.release()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0.5, 18)))
    try:
        async with asyncio.timeout(0.5) as limit19:
            try:
                await asyncio.wait_for(semaphore.acquire(), 1)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    keep(asyncio.create_task(work2(20), eager_start=True))
                    try:
                        async for task in asyncio.as_completed([work1(21), asyncio.sleep(0.5, 22)], timeout=0.3):
                            log("completed", await task)
                    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e23:
                        log("caught", name(e23))
                finally:
                    semaphore.release()
            log("at", 24)
            limit19.reschedule(loop.time() - 1)
            log("limit", limit19.when() is None, limit19.expired())
            t25 = loop.create_task(work2(26))
            t25.add_done_callback(ended)
            t25.add_done_callback(fails)
            try:
                async for task in asyncio.as_completed([work1(27), work2(28), work0(29)], timeout=0.1):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e30:
                log("caught", name(e30))
            keep(asyncio.create_task(work2(31)))
            keep(t25)
            loop.call_later(0, event.set)
    except TimeoutError as e33:
        log("caught", name(e33))
    log("expired", limit19.expired())
    log("at", 34)
    log("at", 35)
    log("at", 36)
    log("at", 37)
    log("main ends")


asyncio.run(main())
