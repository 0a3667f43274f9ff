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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
        keep(t1)
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit3:
            loop.call_soon_threadsafe(fails, 4)
            await asyncio.sleep(1)
            limit3.reschedule(loop.time() + 0.2)
            log("limit", limit3.when() is None, limit3.expired())
            f5 = loop.create_future()
            loop.call_later(1, settle, f5, ValueError(7))
            try:
                log("future", await f5)
            except ValueError as error:
                log("caught", name(error))
    except TimeoutError as e8:
        log("caught", name(e8))
        context9 = contextvars.copy_context()
        context9.run(variable.set, 10)
        keep(asyncio.create_task(telling(), context=context9))
    log("expired", limit3.expired())
    loop.call_soon_threadsafe(fails, 11)
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 12)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    return n * 2


async def work2(n):
    try:
        async with asyncio.timeout(1) as limit15:
            await queue.put(16)
            log("put", 16, queue.qsize())
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            limit15.reschedule(loop.time() - 1)
            log("limit", limit15.when() is None, limit15.expired())
            log("at", 17)
            log("at", 18)
    except TimeoutError as e19:
        log("caught", name(e19))
    log("expired", limit15.expired())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    return n * 2


async def work1(n):
    try:
        async for task in asyncio.as_completed([work2(24), work3(25)], timeout=0.1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e26:
        log("caught", name(e26))
        keep(asyncio.create_task(work3(27)))
    context28 = contextvars.copy_context()
    context28.run(variable.set, 29)
    keep(asyncio.create_task(telling(), context=context28))
    f30 = loop.create_future()
    loop.call_soon(f30.cancel)
    try:
        log("future", await f30)
    except ValueError as error:
        log("caught", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work0(n):
    if n % 3 == 0:
        raise asyncio.CancelledError(34)
    await asyncio.sleep(0.3)
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.5))
        except TimeoutError as error:
            log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(36)))
    try:
        gen37 = receives(1, 0)
        try:
            log("first", await anext(gen37))
            log("sent", await gen37.asend(None))
            log("sent", await gen37.athrow(KeyError(3)))
            await gen37.aclose()
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
        log("variable", variable.get())
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit39:
            try:
                async with resource(40, 0.3) as value:
                    log("inside", value)
                    async with condition:
                        await asyncio.sleep(0.1)
            except Exception as error:
                log("outside", name(error))
            await asyncio.sleep(1)
            limit39.reschedule(None)
            log("limit", limit39.when() is None, limit39.expired())
            await asyncio.sleep(0.1)
            await asyncio.sleep(0.3)
    except TimeoutError as e45:
        log("caught", name(e45))
        log("at", 46)
    log("expired", limit39.expired())
    log("main ends")


asyncio.run(main())
