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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        loop.call_later(0.2, asyncio.current_task().cancel)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    for i in range(1):
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.abort()
        await asyncio.sleep(0.3)
    return n * 2


async def work2(n):
    keep(asyncio.create_task(work3(3), eager_start=False))
    try:
        log("variable", variable.get())
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(1)
    return n


async def work1(n):
    f8 = loop.create_future()
    loop.call_later(0.5, settle, f8, ValueError(10))
    try:
        log("future", await f8)
    except ValueError as error:
        log("caught", name(error))
    t11 = asyncio.ensure_future(work2(12))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t11), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t11.done())
        keep(t11)
    log("variable", variable.get())
    return n * 2


async def work0(n):
    try:
        keep(asyncio.create_task(work3(15)))
        keep(asyncio.create_task(asyncio.sleep(0.1, 16), eager_start=True))
    finally:
        log("finally", 17)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    async with lock:
        try:
            gen19 = receives(3, 0.2)
            try:
                log("first", await anext(gen19))
                log("sent", await gen19.asend(7))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
        except BaseException as error:
            log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(21)))
    keep(asyncio.create_task(work0(22)))
    keep(asyncio.create_task(work2(23)))
    try:
        for following in asyncio.as_completed([work1(24)], timeout=0.1):
            log("next", await following)
    except (TimeoutError, ValueError) as e25:
        log("caught", name(e25))
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.15)
            except TimeoutError as error:
                log("caught", name(error))
        t26 = asyncio.ensure_future(work1(27))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t26), 0.5))
        except (TimeoutError) as error:
            log("left", name(error), t26.done())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0.3)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
