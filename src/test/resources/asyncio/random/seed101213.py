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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    loop.call_later(0.1, asyncio.current_task().cancel)
    try:
        await asyncio.wait_for(condition.acquire(), 0.15)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                log("at", 1)
                log("at", 2)
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        finally:
            condition.release()
    log("at", 3)
    await asyncio.sleep(0.3)
    return n * 2


async def work2(n):
    async with lock:
        try:
            async with asyncio.timeout_at(loop.time() + 0.1) as limit6:
                try:
                    await asyncio.wait_for(semaphore.acquire(), 0)
                except TimeoutError as error:
                    log("no semaphore", semaphore.locked())
                else:
                    try:
                        log("at", 7)
                    finally:
                        semaphore.release()
                log("at", 8)
                limit6.reschedule(loop.time() - 1)
                log("limit", limit6.when() is None, limit6.expired())
                await asyncio.sleep(0.1)
        except TimeoutError as e10:
            log("caught", name(e10))
        log("expired", limit6.expired())
    log("at", 11)
    await asyncio.sleep(0.2)
    log("at", 13)
    return n


async def work1(n):
    try:
        async with resource(15, 0.1) as value:
            log("inside", value)
            if n % 2 == 0:
                raise asyncio.CancelledError(16)
    except ValueError as error:
        log("outside", name(error))
    keep(asyncio.create_task(work3(17)))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work0(n):
    t19 = asyncio.ensure_future(asyncio.sleep(0.2, 20))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t19), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t19.done())
    await asyncio.sleep(0.5)
    try:
        async with asyncio.TaskGroup() as g21:
            g21.create_task(work3(22))
            g21.create_task(work2(23))
            g21.create_task(work3(24))
            try:
                async with asyncio.timeout(0.2) as limit25:
                    t26 = asyncio.ensure_future(work2(27))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t26), 1))
                    except (TimeoutError) as error:
                        log("left", name(error), t26.done())
                    limit25.reschedule(loop.time() - 1)
                    log("limit", limit25.when() is None, limit25.expired())
                    if n % 2 == 0:
                        raise RuntimeError(28)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e29:
                log("caught", name(e29))
            log("expired", limit25.expired())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(32)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 33)))
    gen34 = receives(2, 0.2)
    try:
        log("first", await anext(gen34))
        log("sent", await gen34.asend(None))
        log("sent", await gen34.asend(7))
        await gen34.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with asyncio.timeout(0) as limit35:
            async with condition:
                try:
                    log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
                except TimeoutError as error:
                    log("caught", name(error))
            limit35.reschedule(loop.time() + 0.2)
            log("limit", limit35.when() is None, limit35.expired())
            try:
                async with resource(36, 0.3) as value:
                    log("inside", value)
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                    await barrier.abort()
                    loop.call_soon(event.set)
            except Exception as error:
                log("outside", name(error))
    except TimeoutError as e38:
        log("caught", name(e38))
    log("expired", limit35.expired())
    log("main ends")


asyncio.run(main())
