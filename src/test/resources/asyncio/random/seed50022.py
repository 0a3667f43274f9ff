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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit1:
            cancel(1)
            limit1.reschedule(loop.time())
            log("limit", limit1.when() is None, limit1.expired())
            try:
                try:
                    async with asyncio.timeout_at(loop.time() + 0.5) as limit2:
                        log("at", 3)
                        await asyncio.sleep(0.1)
                        limit2.reschedule(None)
                        log("limit", limit2.when() is None, limit2.expired())
                        await asyncio.sleep(0)
                except TimeoutError as e6:
                    log("caught", name(e6))
                log("expired", limit2.expired())
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            keep(asyncio.create_task(asyncio.sleep(0.3, 7), eager_start=True))
    except TimeoutError as e8:
        log("caught", name(e8))
    log("expired", limit1.expired())
    keep(asyncio.create_task(asyncio.sleep(0.1, 9)))
    log("at", 10)
    await asyncio.sleep(0)
    raise ValueError(12)


async def work1(n):
    loop.call_later(1, log, 'callback', 13)
    try:
        log("gathered", await asyncio.gather(queue.put(14)))
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        cancel(0, 'why')
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(asyncio.sleep(0.5, 17))
            g16.create_task(work1(18))
            log("at", 19)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    raise ValueError(20)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work1(23)))
    try:
        context24 = contextvars.copy_context()
        context24.run(variable.set, 25)
        keep(asyncio.create_task(telling(), context=context24))
        f26 = loop.create_future()
        loop.call_later(0.5, settle, f26, ValueError(28))
        try:
            log("future", await f26)
        except ValueError as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    loop.call_later(0.1, asyncio.current_task().cancel, 'later')
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
