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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        if n % 2 == 0:
            raise asyncio.CancelledError(1)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(1)
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work1(3), work1(4)), None))
    except TimeoutError as e5:
        log("caught", name(e5))
        handle6 = loop.call_soon(log, 'handle', 7)
        try:
            lock.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        handle6.cancel()
        log("handle", handle6.cancelled())
    handle8 = loop.call_at(loop.time() + 0.1, log, 'handle', 9)
    try:
        async for task in asyncio.as_completed([work1(10), work1(11), asyncio.sleep(0.2, 12)], timeout=0.1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    log("at", 14)
    handle8.cancel()
    log("handle", handle8.cancelled())
    some15 = [asyncio.create_task(c) for c in (work1(16), asyncio.sleep(0.5, 17), work1(18),)]
    done, pending = await asyncio.wait(some15, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some15:
        keep(t)
    await asyncio.sleep(0)
    raise ValueError(19)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(20)))
    keep(asyncio.create_task(work1(21)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 22)))
    try:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    asyncio.current_task().cancel('itself')
    try:
        gen23 = receives(3, 0.5)
        try:
            log("first", await anext(gen23))
            log("sent", await gen23.__anext__())
            log("sent", await gen23.asend(7))
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    gen24 = receives(1, 1)
    try:
        log("first", await anext(gen24))
        log("sent", await gen24.athrow(KeyError(3)))
        await gen24.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
