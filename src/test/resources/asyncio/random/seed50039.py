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
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 2), 0))
    except TimeoutError as e3:
        log("caught", name(e3))
        await asyncio.sleep(0.5)
    try:
        t4 = asyncio.create_task(asyncio.sleep(0.1, 5))
        try:
            log("twice", await asyncio.gather(t4, t4, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        loop.call_soon(log, 'callback', 7)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(8)
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(work1(11))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0.5, 13)))
    keep(asyncio.create_task(work0(14)))
    f15 = loop.create_future()
    for call in (f15.result, f15.exception, lambda: f15.set_result(16), lambda: f15.set_exception(ValueError(3)), f15.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    keep(asyncio.create_task(work0(17)))
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    async with condition:
        keep(asyncio.create_task(work1(18), eager_start=True))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
