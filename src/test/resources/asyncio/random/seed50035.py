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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.3))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    keep(asyncio.create_task(asyncio.sleep(0.2, 3)))
    asyncio.current_task().cancel()
    try:
        try:
            await asyncio.wait_for(bounded.acquire(), 0)
        except TimeoutError as error:
            log("no bounded", bounded.locked())
        else:
            try:
                keep(asyncio.create_task(asyncio.sleep(0.1, 4)))
                context5 = contextvars.copy_context()
                context5.run(variable.set, 6)
                loop.call_later(0.1, tell, context=context5)
            finally:
                bounded.release()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.5)
        raise
    keep(asyncio.create_task(asyncio.sleep(0.5, 7)))
    return n


async def work2(n):
    try:
        await asyncio.wait_for(semaphore.acquire(), 0)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            try:
                async with asyncio.timeout_at(loop.time() + 1) as limit9:
                    log("took", await queue.get())
                    limit9.reschedule(loop.time() + 0.2)
                    log("limit", limit9.when() is None, limit9.expired())
                    log("at", 11)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e12:
                log("caught", name(e12))
                await asyncio.sleep(0)
            log("expired", limit9.expired())
            log("at", 14)
        finally:
            semaphore.release()
    await asyncio.sleep(0.5)
    log("at", 16)
    log("at", 17)
    return n * 2


async def work1(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit19:
            try:
                handle20 = loop.call_later(0.2, log, 'handle', 21)
                async with condition:
                    condition.notify_all()
                handle20.cancel()
                log("handle", handle20.cancelled())
                keep(asyncio.create_task(work2(22), eager_start=False))
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
            limit19.reschedule(loop.time() - 1)
            log("limit", limit19.when() is None, limit19.expired())
            await asyncio.sleep(0)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e24:
        log("caught", name(e24))
    log("expired", limit19.expired())
    log("at", 25)
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    raise ValueError(28)


async def work0(n):
    try:
        async with resource(29, 1) as value:
            log("inside", value)
            try:
                async for task in asyncio.as_completed([asyncio.sleep(0.2, 30), asyncio.sleep(0, 31), asyncio.sleep(0.1, 32)], timeout=0.5):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e33:
                log("caught", name(e33))
                try:
                    async with resource(34, 0) as value:
                        log("inside", value)
                        log("at", 35)
                        await asyncio.sleep(0.2)
                except Exception as error:
                    log("outside", name(error))
            try:
                async with asyncio.TaskGroup() as g37:
                    keep(g37.create_task(asyncio.sleep(0.5, 38)))
                    g37.create_task(work3(39))
                    keep(g37.create_task(work2(40)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except ValueError as error:
        log("outside", name(error))
    log("at", 41)
    await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(44)))
    try:
        async with resource(45, 0.1) as value:
            log("inside", value)
            async with semaphore:
                try:
                    async with asyncio.TaskGroup() as g46:
                        g46.create_task(work3(47))
                        g46.create_task(work2(48))
                        keep(g46.create_task(work1(49)))
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
    except ValueError as error:
        log("outside", name(error))
    handle50 = loop.call_later(0.2, log, 'handle', 51)
    log("at", 52)
    await asyncio.sleep(0.2)
    handle50.cancel()
    log("handle", handle50.cancelled())
    log("at", 54)
    await asyncio.sleep(0)
    log("at", 56)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
