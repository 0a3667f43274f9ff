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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0.1, 1), asyncio.sleep(0, 2), asyncio.sleep(0.5, 3)], timeout=0.5):
            log("completed", await task)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
    try:
        t5 = asyncio.ensure_future(asyncio.sleep(0.5, 6))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t5), 1))
        except (TimeoutError) as error:
            log("left", name(error), t5.done())
    finally:
        log("finally", 7)
        await asyncio.sleep(1)
        log("finally over", 8)
    log("at", 9)
    return n


async def work2(n):
    for i in range(1):
        t11 = asyncio.create_task(asyncio.sleep(1, 12), name="t11")
        t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            async with asyncio.timeout(0.1) as limit13:
                keep(asyncio.create_task(work3(14), eager_start=False))
                limit13.reschedule(loop.time())
                log("limit", limit13.when() is None, limit13.expired())
                try:
                    async with asyncio.timeout(0.3) as limit15:
                        await asyncio.sleep(0.3)
                        limit15.reschedule(loop.time() - 1)
                        log("limit", limit15.when() is None, limit15.expired())
                        log("at", 17)
                        log("at", 18)
                except TimeoutError as e19:
                    log("caught", name(e19))
                    log("at", 20)
                log("expired", limit15.expired())
                await asyncio.sleep(1)
        except TimeoutError as e22:
            log("caught", name(e22))
        log("expired", limit13.expired())
        try:
            log("result", await t11)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        log("at", 23)
    log("at", 24)
    await asyncio.sleep(0.2)
    raise ValueError(26)


async def work1(n):
    try:
        async for task in asyncio.as_completed([asyncio.sleep(1, 27)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e28:
        log("caught", name(e28))
    handle29 = loop.call_at(loop.time() + 0.1, log, 'handle', 30)
    try:
        for following in asyncio.as_completed([work2(31), work2(32)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e33:
        log("caught", name(e33))
    handle29.cancel()
    log("handle", handle29.cancelled())
    f34 = loop.create_future()
    loop.call_later(1, settle, f34, 35)
    try:
        log("future", await f34)
    except ValueError as error:
        log("caught", name(error))
    log("at", 37)
    return n * 2


async def work0(n):
    handle39 = loop.call_later(0.2, log, 'handle', 40)
    f41 = loop.create_future()
    loop.call_later(0.5, settle, f41, 42)
    try:
        log("future", await f41)
    except ValueError as error:
        log("caught", name(error))
    log("at", 44)
    handle39.cancel()
    log("handle", handle39.cancelled())
    log("at", 45)
    await asyncio.sleep(1)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work3(48)))
    if len(tasks) > 2:
        raise asyncio.CancelledError(49)
    event.clear()
    try:
        some50 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 51),)]
        done, pending = await asyncio.wait(some50, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some50:
            keep(t)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    keep(asyncio.create_task(work3(52)))
    t53 = asyncio.create_task(work1(54))
    try:
        log("twice", await asyncio.gather(t53, t53, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
