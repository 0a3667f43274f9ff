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
    await asyncio.sleep(0.5)
    context1 = contextvars.copy_context()
    context1.run(variable.set, 2)
    loop.call_soon(tell, context=context1)
    async with condition:
        condition.notify()
    raise ValueError(3)


async def work2(n):
    for i in range(1):
        keep(asyncio.create_task(work3(4)))
        context5 = contextvars.copy_context()
        context5.run(variable.set, 6)
        loop.call_later(0.1, tell, context=context5)
    if n % 2 == 0:
        raise RuntimeError(7)
    return n


async def work1(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    cancel(3)
    return n * 2


async def work0(n):
    try:
        await asyncio.wait_for(condition.acquire(), 0)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                async with asyncio.timeout_at(loop.time() + 0.15) as limit10:
                    t11 = asyncio.ensure_future(work2(12))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t11), 0.2))
                    except (TimeoutError, asyncio.CancelledError) as error:
                        log("left", name(error), t11.done())
                        t11.cancel()
                    limit10.reschedule(loop.time() + 0.2)
                    log("limit", limit10.when() is None, limit10.expired())
                    log("event", event.is_set(), lock.locked(), semaphore.locked())
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e13:
                log("caught", name(e13))
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
            log("expired", limit10.expired())
            log("at", 14)
        finally:
            condition.release()
    log("at", 15)
    await asyncio.sleep(0.5)
    raise ValueError(17)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(18)))
    loop.call_soon(cancel, 1)
    gen20 = receives(2, 0.2)
    try:
        log("first", await anext(gen20))
        log("sent", await gen20.asend(7))
        log("sent", await gen20.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    keep(asyncio.create_task(work1(21), eager_start=True))
    try:
        await asyncio.sleep(0.3)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    log("at", 23)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
