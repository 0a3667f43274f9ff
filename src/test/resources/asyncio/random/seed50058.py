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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    variable.set(1)
    keep(asyncio.create_task(asyncio.sleep(0, 2)))
    asyncio.current_task().cancel('itself')
    try:
        try:
            queue.task_done()
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def work1(n):
    async with condition:
        shared.set()
        condition.notify_all()
    keep(asyncio.create_task(work2(5)))
    f6 = loop.create_future()
    for call in (f6.result, f6.exception, lambda: f6.set_result(7), f6.done, f6.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    return n * 2


async def work0(n):
    loop.call_later(0.1, asyncio.current_task().cancel)
    asyncio.current_task().cancel()
    try:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
        log("at", 9)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(10)
    log("at", 11)
    log("at", 12)
    raise ValueError(13)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(14)))
    keep(asyncio.create_task(work0(15)))
    keep(asyncio.create_task(work0(16)))
    gen17 = receives(2, 0.1)
    try:
        log("first", await anext(gen17))
        log("sent", await gen17.asend(None))
        log("sent", await gen17.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(work2(19))
            log("at", 20)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
