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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(1, 2))
            g1.create_task(asyncio.sleep(1, 3))
            g1.create_task(asyncio.sleep(0, 4))
            try:
                await condition.wait()
            except RuntimeError as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        loop.call_soon_threadsafe(fails, 5)
        try:
            context6 = contextvars.copy_context()
            context6.run(variable.set, 7)
            loop.call_later(0.3, tell, context=context6)
            f8 = loop.create_future()
            loop.call_soon(settle, f8, ValueError(10))
            try:
                log("future", await f8)
            except ValueError as error:
                log("caught", name(error))
        except ValueError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(asyncio.sleep(1, 12))
            keep(g11.create_task(asyncio.sleep(0.2, 13)))
            await asyncio.sleep(0.3)
            await asyncio.sleep(1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.3)
    return n


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g18:
                g18.create_task(work1(19))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        loop.call_later(0.1, event.set)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g21:
            g21.create_task(work1(22))
            g21.create_task(work1(23))
            g21.create_task(work1(24))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    cancel(0)
    cancel(1, 'why')
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(1, 26)))
    keep(asyncio.create_task(work1(27)))
    async with condition:
        shared.set()
        condition.notify_all()
    log("at", 28)
    log("variable", variable.get())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
