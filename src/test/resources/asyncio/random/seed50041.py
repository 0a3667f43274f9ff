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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(None):
            cancel(0, 'why')
            log("at", 1)
    except TimeoutError as e2:
        log("caught", name(e2))
    log("at", 3)
    return n


async def work2(n):
    async with semaphore:
        t5 = loop.create_task(work3(6))
        t5.add_done_callback(ended)
        t5.add_done_callback(cancel_all)
        cancel(4)
        keep(t5)
    keep(asyncio.create_task(work3(7)))
    return n * 2


async def work1(n):
    t9 = asyncio.ensure_future(work2(10))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t9), 0.3))
    except (TimeoutError) as error:
        log("left", name(error), t9.done())
        keep(t9)
    loop.call_later(0.5, asyncio.current_task().cancel)
    t11 = asyncio.create_task(work3(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with resource(13, 0) as value:
            log("inside", value)
            await asyncio.sleep(0.1)
    except ValueError as error:
        log("outside", name(error))
    log("at", 15)
    t11.cancel()
    raise ValueError(16)


async def work0(n):
    gen17 = receives(1, 0)
    try:
        log("first", await anext(gen17))
        log("sent", await gen17.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    f18 = loop.create_future()
    for call in (f18.result, f18.exception, lambda: f18.set_result(19), lambda: f18.set_exception(ValueError(3)), f18.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    handle20 = loop.call_at(loop.time() + 0.1, log, 'handle', 21)
    await asyncio.sleep(0.5)
    handle20.cancel()
    log("handle", handle20.cancelled())
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(25)))
    keep(asyncio.create_task(work1(26)))
    for i in range(1):
        handle27 = loop.call_later(0.2, log, 'handle', 28)
        try:
            async with asyncio.timeout(0.5) as limit29:
                try:
                    cancel(1, 'why')
                except asyncio.CancelledError as error:
                    log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
                limit29.reschedule(loop.time() + 0.2)
                log("limit", limit29.when() is None, limit29.expired())
                try:
                    await asyncio.sleep(0)
                    await asyncio.sleep(1)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise
                await asyncio.sleep(0.5)
        except TimeoutError as e33:
            log("caught", name(e33))
            await asyncio.sleep(0.3)
        log("expired", limit29.expired())
        handle27.cancel()
        log("handle", handle27.cancelled())
    await asyncio.sleep(0.2)
    log("at", 36)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
