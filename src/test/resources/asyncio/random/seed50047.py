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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    cancel(4)
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0.1, 2))
            g1.create_task(asyncio.sleep(1, 3))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    f4 = loop.create_future()
    loop.call_later(0.5, settle, f4, 5)
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit8:
            try:
                bounded.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
            async with condition:
                try:
                    log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 1))
                except TimeoutError as error:
                    log("caught", name(error))
            limit8.reschedule(loop.time() + 0.2)
            log("limit", limit8.when() is None, limit8.expired())
            await asyncio.sleep(0.3)
            log("at", 10)
    except TimeoutError as e11:
        log("caught", name(e11))
    log("expired", limit8.expired())
    log("at", 12)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(14)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 15)))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0):
            try:
                async with resource(16, 0.2) as value:
                    log("inside", value)
                    try:
                        async for task in asyncio.as_completed([asyncio.sleep(0.5, 17), work0(18), work0(19)], timeout=0.2):
                            log("completed", await task)
                    except (TimeoutError, ValueError) as e20:
                        log("caught", name(e20))
            except Exception as error:
                log("outside", name(error))
    except TimeoutError as e21:
        log("caught", name(e21))
        try:
            async with asyncio.timeout(0):
                try:
                    async with resource(22, 0.2) as value:
                        log("inside", value)
                        await asyncio.sleep(1)
                except Exception as error:
                    log("outside", name(error))
                try:
                    try:
                        async with asyncio.TaskGroup() as g24:
                            g24.create_task(asyncio.sleep(0.3, 25))
                            keep(g24.create_task(work0(26)))
                            await asyncio.sleep(0.1)
                            await asyncio.sleep(0)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                    await asyncio.sleep(0)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
        except TimeoutError as e30:
            log("caught", name(e30))
    log("at", 31)
    log("at", 32)
    log("at", 33)
    log("main ends")


asyncio.run(main())
