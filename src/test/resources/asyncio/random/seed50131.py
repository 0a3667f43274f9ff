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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        async with resource(1, 1) as value:
            log("inside", value)
            gen2 = receives(2, 0.1)
            try:
                log("first", await anext(gen2))
                log("sent", await gen2.asend(7))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
    except Exception as error:
        log("outside", name(error))
    t3 = asyncio.create_task(asyncio.sleep(0, 4))
    try:
        log("twice", await asyncio.gather(t3, t3, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.2):
            some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 6), asyncio.sleep(0.2, 7),)]
            done, pending = await asyncio.wait(some5, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    except TimeoutError as e8:
        log("caught", name(e8))
    return n


async def work0(n):
    try:
        try:
            async with asyncio.timeout(None):
                t10 = asyncio.create_task(work1(11))
                try:
                    log("twice", await asyncio.gather(t10, t10, asyncio.sleep(0.1), return_exceptions=True) == [])
                except Exception as error:
                    log("caught", name(error))
        except TimeoutError as e12:
            log("caught", name(e12))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 15)))
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(work0(17)))
    t18 = loop.create_task(work0(19))
    t18.add_done_callback(ended)
    t18.add_done_callback(ended)
    f20 = loop.create_future()
    loop.call_soon(f20.cancel)
    try:
        log("future", await f20)
    except ValueError as error:
        log("caught", name(error))
    keep(t18)
    f23 = loop.create_future()
    for call in (f23.result, f23.exception, lambda: f23.set_result(24), lambda: f23.set_exception(ValueError(3)), f23.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        async for task in asyncio.as_completed([work1(25), work0(26)], timeout=0.5):
            log("completed", await task)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
