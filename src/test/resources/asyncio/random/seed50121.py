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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            async with semaphore:
                keep(asyncio.create_task(asyncio.sleep(0.2, 2)))
                async with condition:
                    try:
                        log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0))
                    except TimeoutError as error:
                        log("caught", name(error))
        finally:
            lock.release()
    return n


async def work2(n):
    loop.call_later(0.1, fails, 4)
    async for i in numbers(3, 1):
        log("item", i)
    await asyncio.sleep(0)
    await asyncio.sleep(1)
    raise ValueError(6)


async def work1(n):
    asyncio.current_task().cancel()
    try:
        try:
            t7 = asyncio.create_task(work2(8))
            try:
                log("twice", await asyncio.gather(t7, t7, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            loop.call_later(0.5, asyncio.current_task().cancel, 'later')
        except BaseException as error:
            log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        try:
            async with asyncio.timeout_at(loop.time() + 1) as limit9:
                gen10 = receives(2, 0.1)
                try:
                    log("first", await anext(gen10))
                    log("sent", await gen10.__anext__())
                    log("sent", await gen10.__anext__())
                except (StopAsyncIteration, KeyError) as error:
                    log("generator", name(error))
                keep(asyncio.create_task(work3(11), eager_start=False))
                limit9.reschedule(loop.time())
                log("limit", limit9.when() is None, limit9.expired())
                try:
                    async with resource(12, 1) as value:
                        log("inside", value)
                        await asyncio.sleep(0.1)
                except ValueError as error:
                    log("outside", name(error))
                await asyncio.sleep(0.1)
        except TimeoutError as e15:
            log("caught", name(e15))
        log("expired", limit9.expired())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 16)
    await asyncio.sleep(0.1)
    return n


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("gathered", await asyncio.gather(asyncio.shield(work2(19)), asyncio.sleep(0.1, 20)))
    except Exception as error:
        log("caught", name(error))
    gen21 = receives(1, 0.3)
    try:
        log("first", await anext(gen21))
        log("sent", await gen21.asend(None))
        await gen21.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 23)))
    if len(tasks) > 2:
        raise asyncio.CancelledError(24)
    try:
        async with asyncio.TaskGroup() as g25:
            keep(g25.create_task(asyncio.sleep(1, 26)))
            keep(asyncio.create_task(asyncio.sleep(0.1, 27), eager_start=True))
            t28 = asyncio.ensure_future(work3(29))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t28), 1))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t28.done())
                keep(t28)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.1)
    log("at", 32)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
