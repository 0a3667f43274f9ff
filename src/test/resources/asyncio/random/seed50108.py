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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0.2, 1), asyncio.sleep(1, 2)], timeout=0.1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e3:
        log("caught", name(e3))
        log("took", await queue.get())
    handle5 = loop.call_soon(log, 'handle', 6)
    try:
        log("at", 7)
        log("at", 8)
    finally:
        log("finally", 9)
    handle5.cancel()
    log("handle", handle5.cancelled())
    return n


async def work2(n):
    async with condition:
        condition.notify(2)
    keep(asyncio.create_task(asyncio.sleep(1, 11), eager_start=True))
    return n


async def work1(n):
    await asyncio.sleep(0.1)
    asyncio.current_task().cancel()
    try:
        async with condition:
            condition.notify()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        keep(asyncio.create_task(work2(13)))
    except ValueError as error:
        log("caught", name(error))
    if n % 3 == 0:
        raise ValueError(14)
    return n


async def work0(n):
    some16 = [asyncio.create_task(c) for c in (work3(17), work1(18),)]
    done, pending = await asyncio.wait(some16, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some16:
        t.cancel()
    handle19 = loop.call_soon(log, 'handle', 20)
    await queue.put(21)
    log("put", 21, queue.qsize())
    try:
        async with asyncio.timeout_at(loop.time() + 0.1) as limit22:
            async for i in numbers(1, 0.1):
                log("item", i)
                if i == 1:
                    break
            limit22.reschedule(None)
            log("limit", limit22.when() is None, limit22.expired())
            keep(asyncio.create_task(work1(23)))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e24:
        log("caught", name(e24))
    log("expired", limit22.expired())
    handle19.cancel()
    log("handle", handle19.cancelled())
    log("at", 25)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(27)))
    keep(asyncio.create_task(work3(28)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 29)))
    for i in range(1):
        keep(asyncio.create_task(work2(30)))
        try:
            for following in asyncio.as_completed([work2(31), asyncio.sleep(0, 32)], timeout=1):
                log("next", await following)
        except (TimeoutError, ValueError) as e33:
            log("caught", name(e33))
    loop.call_later(0, asyncio.current_task().cancel)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
