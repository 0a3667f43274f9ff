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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    loop.call_later(0.1, fails, 1)
    f2 = loop.create_future()
    for call in (f2.result, f2.exception, lambda: f2.set_result(3), f2.cancel, f2.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.5))
        except TimeoutError as error:
            log("caught", name(error))
    raise ValueError(4)


async def work1(n):
    try:
        async with resource(5, 0.1) as value:
            log("inside", value)
            try:
                loop.call_soon(log, 'callback', 6)
                for result in await asyncio.gather(event.wait(), work2(7), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
            finally:
                log("finally", 8)
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0.1)
    raise ValueError(10)


async def work0(n):
    log("at", 11)
    try:
        async for task in asyncio.as_completed([work2(12)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    raise ValueError(14)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    cancel(2)
    try:
        async with asyncio.timeout(0) as limit16:
            some17 = [asyncio.create_task(c) for c in (work2(18), asyncio.sleep(0, 19),)]
            done, pending = await asyncio.wait(some17, timeout=1, return_when=asyncio.ALL_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            limit16.reschedule(loop.time() + 0.2)
            log("limit", limit16.when() is None, limit16.expired())
            log("at", 20)
    except TimeoutError as e21:
        log("caught", name(e21))
    log("expired", limit16.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
