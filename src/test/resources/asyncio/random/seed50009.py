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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    for result in await asyncio.gather(queue.get(), asyncio.sleep(0.5, 1), queue.get(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    keep(asyncio.create_task(asyncio.sleep(0.1, 2), eager_start=True))
    try:
        async with resource(3, 0.5) as value:
            log("inside", value)
            try:
                async with asyncio.timeout(0):
                    try:
                        log("at", 4)
                        log("at", 5)
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
            except TimeoutError as e6:
                log("caught", name(e6))
                await asyncio.sleep(0.3)
    except ValueError as error:
        log("outside", name(error))
    log("at", 8)
    return n


async def work1(n):
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
        log("at", 11)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    return n * 2


async def work0(n):
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        keep(asyncio.create_task(work1(13)))
    finally:
        log("finally", 14)
    try:
        async with resource(15, 0.1) as value:
            log("inside", value)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except ValueError as error:
        log("outside", name(error))
    raise ValueError(16)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(17)))
    keep(asyncio.create_task(work2(18)))
    keep(asyncio.create_task(asyncio.sleep(1, 19)))
    try:
        async with asyncio.TaskGroup() as g20:
            g20.create_task(work1(21))
            keep(g20.create_task(asyncio.sleep(1, 22)))
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    if len(tasks) > 4:
        raise ValueError(23)
    f24 = loop.create_future()
    loop.call_soon(settle, f24, ValueError(26))
    try:
        log("future", await f24)
    except ValueError as error:
        log("caught", name(error))
    log("at", 27)
    await asyncio.sleep(1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
