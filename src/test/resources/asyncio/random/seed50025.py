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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    asyncio.current_task().cancel()
    try:
        try:
            cancel(3)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
        await asyncio.sleep(0)
    finally:
        log("finally", 2)
        await asyncio.sleep(0.1)
        log("finally over", 3)
    log("at", 4)
    await asyncio.sleep(0.1)
    raise ValueError(6)


async def work2(n):
    keep(asyncio.create_task(work3(7)))
    loop.call_later(0, asyncio.current_task().cancel, 'later')
    return n


async def work1(n):
    variable.set(9)
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit10:
            try:
                async with asyncio.timeout(1) as limit11:
                    t12 = asyncio.ensure_future(work3(13))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t12), 1))
                    except (TimeoutError, asyncio.CancelledError) as error:
                        log("left", name(error), t12.done())
                    async for i in numbers(2, 1):
                        log("item", i)
                    limit11.reschedule(loop.time())
                    log("limit", limit11.when() is None, limit11.expired())
                    try:
                        async for task in asyncio.as_completed([work2(14), asyncio.sleep(0.5, 15)], timeout=0.5):
                            log("completed", await task)
                    except (TimeoutError, ValueError) as e16:
                        log("caught", name(e16))
                        log("at", 17)
                    try:
                        await asyncio.wait_for(bounded.acquire(), 0)
                    except TimeoutError as error:
                        log("no bounded", bounded.locked())
                    else:
                        try:
                            log("at", 18)
                            log("at", 19)
                        finally:
                            bounded.release()
            except TimeoutError as e20:
                log("caught", name(e20))
                log("at", 21)
            log("expired", limit11.expired())
            limit10.reschedule(loop.time() - 1)
            log("limit", limit10.when() is None, limit10.expired())
            await asyncio.sleep(0)
            await asyncio.sleep(0.1)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e24:
        log("caught", name(e24))
    log("expired", limit10.expired())
    await asyncio.sleep(1)
    log("at", 26)
    return n * 2


async def work0(n):
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g28:
            g28.create_task(work2(29))
            asyncio.current_task().cancel()
            try:
                try:
                    await asyncio.sleep(0.3)
                except asyncio.CancelledError as error:
                    log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise ValueError(31)
            log("at", 32)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(35)))
    keep(asyncio.create_task(work0(36)))
    keep(asyncio.create_task(work1(37)))
    try:
        keep(asyncio.create_task(work1(38)))
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.2)
            except TimeoutError as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t39 = asyncio.create_task(work0(40))
    try:
        log("twice", await asyncio.gather(t39, t39, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    log("main ends")


asyncio.run(main())
