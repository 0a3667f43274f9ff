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
    loop.call_later(1, asyncio.current_task().cancel, 'later')
    try:
        async with resource(1, 0.5) as value:
            log("inside", value)
            await asyncio.sleep(0.2)
            async with condition:
                handle2 = loop.call_soon(log, 'handle', 3)
                keep(asyncio.create_task(asyncio.sleep(0, 4)))
                try:
                    for i in range(1):
                        log("at", 5)
                    await asyncio.sleep(0)
                except BaseException as error:
                    log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
                handle2.cancel()
                log("handle", handle2.cancelled())
    except Exception as error:
        log("outside", name(error))
    return n


async def work0(n):
    async for i in numbers(3, 0):
        log("item", i)
    t8 = asyncio.ensure_future(work1(9))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t8), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t8.done())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    raise ValueError(11)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 12)))
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(work0(14)))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        keep(asyncio.create_task(work1(15)))
    finally:
        log("finally", 16)
        await asyncio.sleep(1)
        log("finally over", 17)
    f18 = loop.create_future()
    loop.call_later(0.1, f18.cancel)
    try:
        log("future", await f18)
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
