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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0, 1), eager_start=False))
    try:
        loop.call_later(0.2, asyncio.current_task().cancel)
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.5)
    return n


async def work1(n):
    await asyncio.sleep(1)
    try:
        log("got", await asyncio.wait_for(work2(6), 0))
    except TimeoutError as e7:
        log("caught", name(e7))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    gen9 = receives(1, 0.3)
    try:
        log("first", await anext(gen9))
        log("sent", await gen9.athrow(KeyError(3)))
        await gen9.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n * 2


async def work0(n):
    try:
        log("got", await asyncio.wait_for(work1(11), 0.5))
    except TimeoutError as e12:
        log("caught", name(e12))
    keep(asyncio.create_task(work1(13), eager_start=False))
    try:
        async with asyncio.timeout(0.5) as limit14:
            loop.call_soon_threadsafe(fails, 15)
            some16 = [asyncio.create_task(c) for c in (work2(17),)]
            done, pending = await asyncio.wait(some16, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some16:
                t.cancel()
            limit14.reschedule(loop.time() - 1)
            log("limit", limit14.when() is None, limit14.expired())
            for result in await asyncio.gather(work2(18), asyncio.gather(asyncio.sleep(0.1, 19), work2(20)), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
    except TimeoutError as e21:
        log("caught", name(e21))
    log("expired", limit14.expired())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(23)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(semaphore.acquire(), 0)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.3, 24), eager_start=True))
        finally:
            semaphore.release()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
