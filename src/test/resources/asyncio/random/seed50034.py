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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    loop.call_later(0, log, 'callback', 1)
    try:
        f2 = loop.create_future()
        loop.call_later(0.3, settle, f2, ValueError(4))
        try:
            log("future", await f2)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 5)
    return n


async def work2(n):
    keep(asyncio.create_task(work3(7)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 8)))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.5))
        except TimeoutError as error:
            log("caught", name(error))
    async with lock:
        log("at", 9)
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.1, 10), 0.15))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e11:
            log("caught", name(e11))
            t12 = loop.create_task(asyncio.sleep(0.2, 13))
            t12.add_done_callback(ended)
            t12.add_done_callback(fails)
            for i in range(1):
                await asyncio.sleep(0)
            log("at", 15)
            keep(t12)
    return n


async def work1(n):
    try:
        t17 = asyncio.ensure_future(asyncio.sleep(0.3, 18))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t17), 0.5))
        except (TimeoutError) as error:
            log("left", name(error), t17.done())
            keep(t17)
        log("variable", variable.get())
    finally:
        log("finally", 20)
        await asyncio.sleep(0.2)
        log("finally over", 21)
    try:
        try:
            log("got", await asyncio.wait_for(event.wait(), 0))
        except TimeoutError as e22:
            log("caught", name(e22))
        await asyncio.sleep(0)
    finally:
        log("finally", 24)
        await asyncio.sleep(0)
        log("finally over", 25)
    log("at", 26)
    log("at", 27)
    return n


async def work0(n):
    t29 = asyncio.ensure_future(work2(30))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t29), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t29.done())
        keep(t29)
    for i in range(1):
        await event.wait()
        event.set()
    try:
        log("at", 31)
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(35)))
    keep(asyncio.create_task(work2(36)))
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.15)
            except TimeoutError as error:
                log("caught", name(error))
    finally:
        log("finally", 37)
        await asyncio.sleep(0)
        log("finally over", 38)
    cancel(0)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
