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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 2),)]
    done, pending = await asyncio.wait(some1, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        await asyncio.wait_for(lock.acquire(), 0.15)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                try:
                    for following in asyncio.as_completed([asyncio.sleep(0.3, 3)], timeout=0.1):
                        log("next", await following)
                except (TimeoutError, ValueError) as e4:
                    log("caught", name(e4))
            except Exception as error:
                log("caught", name(error))
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 0)
                except TimeoutError as error:
                    log("caught", name(error))
        finally:
            lock.release()
    return n * 2


async def work2(n):
    f6 = loop.create_future()
    loop.call_later(0, settle, f6, 7)
    try:
        log("future", await f6)
    except ValueError as error:
        log("caught", name(error))
    try:
        async for task in asyncio.as_completed([work3(9), work3(10), work3(11)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e12:
        log("caught", name(e12))
        gen13 = receives(1, 0)
        try:
            log("first", await anext(gen13))
            log("sent", await gen13.athrow(KeyError(3)))
            await gen13.aclose()
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
    return n


async def work1(n):
    await queue.put(15)
    log("put", 15, queue.qsize())
    cancel(0)
    some16 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 17), work2(18), work2(19),)]
    done, pending = await asyncio.wait(some16, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some16:
        keep(t)
    return n * 2


async def work0(n):
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0.5)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(22)))
    try:
        await asyncio.wait_for(semaphore.acquire(), 0)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            t23 = asyncio.ensure_future(asyncio.sleep(0, 24))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t23), 0.15))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t23.done())
            t25 = asyncio.create_task(work3(26))
            try:
                log("twice", await asyncio.gather(t25, t25, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
        finally:
            semaphore.release()
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.sleep(0.2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
