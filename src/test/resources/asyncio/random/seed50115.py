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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 1), asyncio.sleep(0.5, 2), asyncio.sleep(0, 3)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
    t5 = asyncio.ensure_future(asyncio.sleep(0.1, 6))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t5), None))
    except (TimeoutError) as error:
        log("left", name(error), t5.done())
    try:
        async with asyncio.TaskGroup() as g7:
            g7.create_task(asyncio.sleep(0.5, 8))
            g7.create_task(asyncio.sleep(1, 9))
            f10 = loop.create_future()
            loop.call_soon(settle, f10, ValueError(12))
            try:
                log("future", await f10)
            except ValueError as error:
                log("caught", name(error))
            log("at", 13)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work2(n):
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    cancel(2)
    queue.shutdown(immediate=True)
    return n


async def work1(n):
    f17 = loop.create_future()
    loop.call_soon(f17.cancel)
    try:
        log("future", await f17)
    except ValueError as error:
        log("caught", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work0(n):
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            async with asyncio.timeout(0.2) as limit22:
                async for i in numbers(2, 0.3):
                    log("item", i)
                    if i == 1:
                        break
                keep(asyncio.create_task(work1(23), eager_start=False))
                limit22.reschedule(loop.time() + 0.2)
                log("limit", limit22.when() is None, limit22.expired())
                for i in range(2):
                    await asyncio.sleep(0.2)
                    await asyncio.sleep(0.1)
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e26:
            log("caught", name(e26))
            log("at", 27)
        log("expired", limit22.expired())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(29)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 30)))
    t31 = asyncio.ensure_future(work0(32))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t31), 0.3))
    except (TimeoutError) as error:
        log("left", name(error), t31.done())
        keep(t31)
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            log("at", 33)
            loop.call_later(0.1, fails, 34)
        finally:
            lock.release()
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
