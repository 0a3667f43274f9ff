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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    loop.call_later(0.3, asyncio.current_task().cancel, 'later')
    if n % 3 == 0:
        raise asyncio.CancelledError(1)
    return n


async def work2(n):
    for result in await asyncio.gather(queue.put(3), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    loop.call_later(0.1, log, 'callback', 4)
    try:
        await asyncio.wait_for(lock.acquire(), 0.3)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                try:
                    async with resource(5, 0.1) as value:
                        log("inside", value)
                        await asyncio.sleep(1)
                        await asyncio.sleep(0.3)
                except Exception as error:
                    log("outside", name(error))
                await asyncio.sleep(0.1)
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        finally:
            lock.release()
    log("at", 9)
    return n


async def work1(n):
    t11 = asyncio.create_task(work2(12))
    try:
        log("twice", await asyncio.gather(t11, t11, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            async for task in asyncio.as_completed([work2(13)], timeout=0.15):
                log("completed", await task)
        except (TimeoutError, ValueError) as e14:
            log("caught", name(e14))
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.2, 15), work2(16)], timeout=1):
                    log("next", await following)
            except (TimeoutError, ValueError) as e17:
                log("caught", name(e17))
        log("variable", variable.get())
    except ValueError as error:
        log("caught", name(error))
    log("took", await queue.get())
    raise ValueError(20)


async def work0(n):
    await asyncio.sleep(0.3)
    log("at", 21)
    loop.call_later(0.1, event.set)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(24)))
    keep(asyncio.create_task(work2(25)))
    log("at", 26)
    try:
        try:
            for following in asyncio.as_completed([work2(27), work2(28)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError) as e29:
            log("caught", name(e29))
        try:
            async with asyncio.TaskGroup() as g30:
                g30.create_task(asyncio.sleep(0.1, 31))
                g30.create_task(work1(32))
                g30.create_task(work1(33))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except ValueError as error:
        log("caught", name(error))
    try:
        loop.call_later(1, event.set)
        try:
            log("got", await asyncio.wait_for(asyncio.gather(work0(35), asyncio.sleep(0.1, 36)), 0.15))
        except TimeoutError as e37:
            log("caught", name(e37))
    finally:
        log("finally", 38)
        await asyncio.sleep(0.1)
        log("finally over", 39)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
