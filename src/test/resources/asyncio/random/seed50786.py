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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    t1 = loop.create_task(asyncio.sleep(0.5, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(ended)
    log("removed", t1.remove_done_callback(ended))
    event.set()
    keep(t1)
    asyncio.current_task().cancel()
    try:
        try:
            async with asyncio.timeout_at(loop.time() + 0.5) as limit3:
                t4 = asyncio.create_task(asyncio.sleep(0.1, 5), name="t4")
                t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                log("at", 6)
                await asyncio.sleep(0.1)
                t4.cancel()
                try:
                    log("result", await t4)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                limit3.reschedule(loop.time() - 1)
                log("limit", limit3.when() is None, limit3.expired())
                log("at", 8)
                log("at", 9)
        except TimeoutError as e10:
            log("caught", name(e10))
        log("expired", limit3.expired())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("at", 11)
    log("at", 12)
    return n


async def work0(n):
    t14 = asyncio.ensure_future(work1(15))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t14), 0.3))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t14.done())
    handle16 = loop.call_at(loop.time() + 0.1, log, 'handle', 17)
    f18 = loop.create_future()
    for call in (f18.result, f18.exception, lambda: f18.set_result(19), f18.cancel, f18.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    log("at", 20)
    handle16.cancel()
    log("handle", handle16.cancelled())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(24)))
    keep(asyncio.create_task(work1(25)))
    keep(asyncio.create_task(work1(26)))
    for i in range(2):
        handle27 = loop.call_later(0.2, log, 'handle', 28)
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.15)
            except TimeoutError as error:
                log("caught", name(error))
        handle27.cancel()
        log("handle", handle27.cancelled())
        gen29 = receives(3, 0.1)
        try:
            log("first", await anext(gen29))
            log("sent", await gen29.asend(7))
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.2)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            event.set()
        finally:
            bounded.release()
    f30 = loop.create_future()
    for call in (f30.result, f30.exception, lambda: f30.set_result(31), lambda: f30.set_exception(ValueError(3)), f30.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    f32 = loop.create_future()
    loop.call_soon(settle, f32, ValueError(34))
    try:
        log("future", await f32)
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
