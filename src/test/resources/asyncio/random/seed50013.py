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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    event.set()
    t1 = asyncio.create_task(asyncio.sleep(0, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g4:
            g4.create_task(work2(5))
            g4.create_task(asyncio.sleep(1, 6))
            keep(asyncio.create_task(asyncio.sleep(0, 7), eager_start=False))
            try:
                log("got", await asyncio.wait_for(work2(8), 0))
            except TimeoutError as e9:
                log("caught", name(e9))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("gathered", await asyncio.gather(work2(10), work2(11), event.wait()))
    except Exception as error:
        log("caught", name(error))
    try:
        t12 = asyncio.ensure_future(work2(13))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t12), 1))
        except (TimeoutError) as error:
            log("left", name(error), t12.done())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n


async def work0(n):
    for result in await asyncio.gather(work1(15), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        log("gathered", await asyncio.gather(queue.get(), event.wait(), queue.put(16)))
    except Exception as error:
        log("caught", name(error))
    if n % 2 == 0:
        raise ValueError(17)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(19)))
    keep(asyncio.create_task(work2(20)))
    try:
        async with asyncio.TaskGroup() as g21:
            keep(g21.create_task(work2(22)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("variable", variable.get())
    try:
        try:
            queue.put_nowait(24)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            async with resource(25, 0) as value:
                log("inside", value)
                try:
                    log("got", await asyncio.wait_for(asyncio.sleep(0, 26), 0.1))
                except TimeoutError as e27:
                    log("caught", name(e27))
        except ValueError as error:
            log("outside", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    f28 = loop.create_future()
    loop.call_later(1, settle, f28, 29)
    try:
        log("future", await f28)
    except ValueError as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
