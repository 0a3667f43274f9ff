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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 2), asyncio.sleep(0.2, 3),)]
    done, pending = await asyncio.wait(some1, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        t.cancel()
    f4 = loop.create_future()
    loop.call_later(0.3, f4.cancel)
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.3):
            try:
                some7 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 8),)]
                done, pending = await asyncio.wait(some7, timeout=None, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                try:
                    gen9 = receives(1, 0.1)
                    try:
                        log("first", await anext(gen9))
                        log("sent", await gen9.__anext__())
                        await gen9.aclose()
                    except (StopAsyncIteration, KeyError) as error:
                        log("generator", name(error))
                    try:
                        async with asyncio.TaskGroup() as g10:
                            g10.create_task(asyncio.sleep(0, 11))
                            g10.create_task(asyncio.sleep(0.1, 12))
                            await asyncio.sleep(0)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    await asyncio.sleep(0.1)
                    raise
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
    except TimeoutError as e14:
        log("caught", name(e14))
        log("at", 15)
    await asyncio.sleep(0.3)
    return n


async def work2(n):
    log("at", 19)
    keep(asyncio.create_task(work3(20)))
    asyncio.current_task().cancel()
    return n


async def work1(n):
    try:
        keep(asyncio.create_task(work2(22)))
        loop.call_later(1, event.set)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        await asyncio.wait_for(condition.acquire(), 0.3)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            loop.call_later(0.1, asyncio.current_task().cancel, 'later')
            log("at", 24)
        finally:
            condition.release()
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(work1(26), 0.2))
    except TimeoutError as e27:
        log("caught", name(e27))
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.15)
            except TimeoutError as error:
                log("caught", name(error))
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.1))
    except TimeoutError as e28:
        log("caught", name(e28))
        log("at", 29)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(31)))
    gen32 = receives(1, 0.5)
    try:
        log("first", await anext(gen32))
        log("sent", await gen32.athrow(KeyError(3)))
        log("sent", await gen32.asend(7))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
