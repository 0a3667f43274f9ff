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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        try:
            lock.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit1:
            log("at", 2)
            await asyncio.sleep(0.5)
            limit1.reschedule(loop.time() + 0.2)
            log("limit", limit1.when() is None, limit1.expired())
            await asyncio.sleep(0.3)
            await asyncio.sleep(0.5)
    except TimeoutError as e6:
        log("caught", name(e6))
    log("expired", limit1.expired())
    return n


async def work2(n):
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit8:
            context9 = contextvars.copy_context()
            context9.run(variable.set, 10)
            keep(asyncio.create_task(telling(), context=context9))
            try:
                async with asyncio.timeout(0) as limit11:
                    keep(asyncio.create_task(asyncio.sleep(0.1, 12)))
                    log("took", await queue.get())
                    limit11.reschedule(loop.time())
                    log("limit", limit11.when() is None, limit11.expired())
                    try:
                        log("at", 14)
                        await asyncio.sleep(1)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        raise
                    log("at", 16)
            except TimeoutError as e17:
                log("caught", name(e17))
            log("expired", limit11.expired())
            limit8.reschedule(loop.time() + 0.2)
            log("limit", limit8.when() is None, limit8.expired())
            await asyncio.sleep(1)
    except TimeoutError as e19:
        log("caught", name(e19))
    log("expired", limit8.expired())
    log("at", 20)
    log("at", 21)
    return n * 2


async def work1(n):
    try:
        try:
            try:
                try:
                    await asyncio.wait_for(bounded.acquire(), 0.2)
                except TimeoutError as error:
                    log("no bounded", bounded.locked())
                else:
                    try:
                        await asyncio.sleep(0.3)
                    finally:
                        bounded.release()
            except Exception as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            raise
        if n % 2 == 0:
            raise ValueError(24)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    keep(asyncio.create_task(work3(25)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.1)
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0.1)
    raise ValueError(27)


async def work0(n):
    event.set()
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.15))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 29)))
    keep(asyncio.create_task(work1(30)))
    keep(asyncio.create_task(work0(31)))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    gen32 = receives(3, 0.1)
    try:
        log("first", await anext(gen32))
        log("sent", await gen32.asend(None))
        await gen32.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    log("main ends")


asyncio.run(main())
