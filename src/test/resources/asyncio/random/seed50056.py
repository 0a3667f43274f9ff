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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        try:
            async with resource(1, 0.2) as value:
                log("inside", value)
                some2 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 3), asyncio.sleep(0.2, 4),)]
                done, pending = await asyncio.wait(some2, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                try:
                    async with resource(5, 0) as value:
                        log("inside", value)
                        await asyncio.sleep(0.1)
                except ValueError as error:
                    log("outside", name(error))
        except ValueError as error:
            log("outside", name(error))
    finally:
        log("finally", 7)
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 8)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e9:
        log("caught", name(e9))
    raise ValueError(10)


async def work0(n):
    await asyncio.sleep(0)
    t11 = asyncio.ensure_future(work1(12))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t11), 0.1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t11.done())
        t11.cancel()
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work1(15)))
    keep(asyncio.create_task(asyncio.sleep(0, 16)))
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(asyncio.sleep(0.1, 18))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    f19 = loop.create_future()
    for call in (f19.result, f19.exception, lambda: f19.set_result(20), f19.done, f19.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
