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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    event.set()
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise RuntimeError(1)
    return n * 2


async def work0(n):
    loop.call_later(0.1, asyncio.current_task().cancel, 'later')
    try:
        try:
            t3 = asyncio.ensure_future(work1(4))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t3), 0.1))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t3.done())
        finally:
            log("finally", 5)
            await asyncio.sleep(0)
            log("finally over", 6)
        try:
            t7 = asyncio.create_task(asyncio.sleep(0.2, 8))
            try:
                log("twice", await asyncio.gather(t7, t7, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            try:
                async with resource(9, 0) as value:
                    log("inside", value)
                    log("at", 10)
            except ValueError as error:
                log("outside", name(error))
        finally:
            log("finally", 11)
            await asyncio.sleep(0.1)
            log("finally over", 12)
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    try:
        async with resource(17, 0.1) as value:
            log("inside", value)
            cancel(2)
    except ValueError as error:
        log("outside", name(error))
    f18 = loop.create_future()
    for call in (f18.result, f18.exception, lambda: f18.set_result(19), f18.done, f18.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    f20 = loop.create_future()
    for call in (f20.result, f20.exception, lambda: f20.set_result(21), f20.cancel, f20.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
