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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(queue.get(), 1))
    except TimeoutError as e1:
        log("caught", name(e1))
        t2 = asyncio.ensure_future(asyncio.sleep(0.5, 3))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t2), 0.1))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t2.done())
            t2.cancel()
    some4 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 5), asyncio.sleep(0, 6),)]
    done, pending = await asyncio.wait(some4, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0.3, 7)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e8:
        log("caught", name(e8))
    cancel(0, 'why')
    return n * 2


async def work1(n):
    try:
        try:
            bounded.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    async with condition:
        shared.set()
        condition.notify_all()
    log("at", 11)
    raise ValueError(12)


async def work0(n):
    loop.call_later(0.5, asyncio.current_task().cancel)
    loop.call_later(0.3, cancel, 3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(15)))
    gen16 = receives(1, 0.3)
    try:
        log("first", await anext(gen16))
        log("sent", await gen16.athrow(KeyError(3)))
        await gen16.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    some17 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 18), work0(19),)]
    done, pending = await asyncio.wait(some17, timeout=1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
