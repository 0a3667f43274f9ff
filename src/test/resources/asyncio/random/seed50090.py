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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        async with resource(1, 0.3) as value:
            log("inside", value)
            try:
                async with resource(2, 1) as value:
                    log("inside", value)
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                    some3 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 4),)]
                    done, pending = await asyncio.wait(some3, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    for t in some3:
                        t.cancel()
            except ValueError as error:
                log("outside", name(error))
    except ValueError as error:
        log("outside", name(error))
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n * 2


async def work1(n):
    gen7 = receives(1, 0)
    try:
        log("first", await anext(gen7))
        log("sent", await gen7.athrow(KeyError(3)))
        log("sent", await gen7.__anext__())
        await gen7.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    t8 = asyncio.ensure_future(work2(9))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t8), None))
    except (TimeoutError) as error:
        log("left", name(error), t8.done())
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n * 2


async def work0(n):
    variable.set(11)
    try:
        async with asyncio.TaskGroup() as g12:
            g12.create_task(work2(13))
            g12.create_task(work1(14))
            g12.create_task(work2(15))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(17)))
    try:
        await asyncio.wait_for(lock.acquire(), 1)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            async for i in numbers(1, 0):
                log("item", i)
        finally:
            lock.release()
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(work2(19))
            g18.create_task(work2(20))
            g18.create_task(work1(21))
            for i in range(2):
                try:
                    async for task in asyncio.as_completed([asyncio.sleep(0.5, 22), work2(23), work0(24)], timeout=0.1):
                        log("completed", await task)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e25:
                    log("caught", name(e25))
                    some26 = [asyncio.create_task(c) for c in (asyncio.sleep(0.2, 27), work0(28), asyncio.sleep(0.5, 29),)]
                    done, pending = await asyncio.wait(some26, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                asyncio.current_task().cancel('itself')
            log("at", 30)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.5)
    log("at", 32)
    log("at", 33)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
