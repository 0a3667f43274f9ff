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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    await event.wait()
    f1 = loop.create_future()
    for call in (f1.result, f1.exception, lambda: f1.set_result(2), f1.done, f1.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    raise ValueError(3)


async def work2(n):
    try:
        log("variable", variable.get())
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 1)
            except TimeoutError as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    log("at", 5)
    await asyncio.sleep(0)
    raise ValueError(7)


async def work1(n):
    try:
        await asyncio.wait_for(bounded.acquire(), 0.15)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            try:
                async with asyncio.timeout(0) as limit8:
                    try:
                        for following in asyncio.as_completed([work2(9)], timeout=1):
                            log("next", await following)
                    except (TimeoutError, ValueError) as e10:
                        log("caught", name(e10))
                    await asyncio.sleep(1)
                    limit8.reschedule(loop.time())
                    log("limit", limit8.when() is None, limit8.expired())
                    log("at", 12)
                    log("at", 13)
            except TimeoutError as e14:
                log("caught", name(e14))
            log("expired", limit8.expired())
            log("at", 15)
        finally:
            bounded.release()
    await asyncio.sleep(0.1)
    log("at", 17)
    log("at", 18)
    return n


async def work0(n):
    handle20 = loop.call_later(0.2, log, 'handle', 21)
    keep(asyncio.create_task(work1(22)))
    handle20.cancel()
    log("handle", handle20.cancelled())
    try:
        keep(asyncio.create_task(work2(23)))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(25)))
    cancel(2, 'why')
    t26 = asyncio.ensure_future(work1(27))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t26), 0.1))
    except (TimeoutError) as error:
        log("left", name(error), t26.done())
        keep(t26)
    try:
        async with asyncio.TaskGroup() as g28:
            g28.create_task(work1(29))
            if len(tasks) > 4:
                raise ValueError(30)
            try:
                try:
                    for following in asyncio.as_completed([work0(31)], timeout=1):
                        log("next", await following)
                except (TimeoutError, ValueError) as e32:
                    log("caught", name(e32))
                try:
                    for following in asyncio.as_completed([work3(33), work0(34), asyncio.sleep(0, 35)], timeout=0.2):
                        log("next", await following)
                except (TimeoutError, ValueError) as e36:
                    log("caught", name(e36))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(37)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
