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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    await asyncio.sleep(0.3)
    asyncio.current_task().cancel('itself')
    try:
        log("variable", variable.get())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work0(n):
    gen3 = receives(2, 0.2)
    try:
        log("first", await anext(gen3))
        log("sent", await gen3.athrow(KeyError(3)))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        for following in asyncio.as_completed([work1(4), work1(5), work1(6)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e7:
        log("caught", name(e7))
    try:
        await asyncio.wait_for(lock.acquire(), 0.5)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                async with condition:
                    shared.set()
                    condition.notify_all()
                try:
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                    try:
                        async with asyncio.timeout_at(loop.time() + 1) as limit8:
                            log("at", 9)
                            await asyncio.sleep(0.1)
                            limit8.reschedule(loop.time())
                            log("limit", limit8.when() is None, limit8.expired())
                            log("at", 11)
                    except TimeoutError as e12:
                        log("caught", name(e12))
                    log("expired", limit8.expired())
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    log("uncancel", asyncio.current_task().uncancel())
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        finally:
            lock.release()
    await asyncio.sleep(0.1)
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(15)))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    handle16 = loop.call_later(0.2, log, 'handle', 17)
    cancel(3, 'why')
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit18:
            try:
                async with resource(19, 0.1) as value:
                    log("inside", value)
                    t20 = asyncio.ensure_future(asyncio.sleep(1, 21))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t20), 0.1))
                    except (TimeoutError) as error:
                        log("left", name(error), t20.done())
                        keep(t20)
                    try:
                        async for task in asyncio.as_completed([work0(22)], timeout=1):
                            log("completed", await task)
                    except (TimeoutError, ValueError) as e23:
                        log("caught", name(e23))
            except ValueError as error:
                log("outside", name(error))
            limit18.reschedule(loop.time() + 0.2)
            log("limit", limit18.when() is None, limit18.expired())
            try:
                log("at", 24)
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            await asyncio.sleep(0)
    except TimeoutError as e26:
        log("caught", name(e26))
    log("expired", limit18.expired())
    handle16.cancel()
    log("handle", handle16.cancelled())
    log("at", 27)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
