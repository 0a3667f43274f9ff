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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        async with resource(1, 0.2) as value:
            log("inside", value)
            log("at", 2)
            try:
                async with asyncio.timeout(0) as limit3:
                    cancel(4, 'why')
                    limit3.reschedule(loop.time() + 0.2)
                    log("limit", limit3.when() is None, limit3.expired())
                    await asyncio.sleep(0.1)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e5:
                log("caught", name(e5))
            log("expired", limit3.expired())
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0.5)
    return n * 2


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0.1, 8), eager_start=True))
    try:
        async with asyncio.TaskGroup() as g9:
            g9.create_task(asyncio.sleep(0.1, 10))
            g9.create_task(work3(11))
            keep(asyncio.create_task(work3(12)))
            for i in range(2):
                keep(asyncio.create_task(work3(13)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit14:
            keep(asyncio.create_task(work3(15)))
            log("at", 16)
            limit14.reschedule(None)
            log("limit", limit14.when() is None, limit14.expired())
            log("at", 17)
    except TimeoutError as e18:
        log("caught", name(e18))
    log("expired", limit14.expired())
    log("at", 19)
    return n


async def work1(n):
    try:
        async with asyncio.timeout(1):
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            try:
                async with condition:
                    shared.clear()
                    condition.notify_all()
            finally:
                log("finally", 21)
                await asyncio.sleep(1)
                log("finally over", 22)
    except TimeoutError as e23:
        log("caught", name(e23))
    await asyncio.sleep(0.2)
    log("at", 25)
    await asyncio.sleep(1)
    raise ValueError(27)


async def work0(n):
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            try:
                await asyncio.wait_for(condition.acquire(), 0.1)
            except TimeoutError as error:
                log("no condition", condition.locked())
            else:
                try:
                    t28 = asyncio.ensure_future(asyncio.sleep(0, 29))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t28), 0))
                    except (TimeoutError, asyncio.CancelledError) as error:
                        log("left", name(error), t28.done())
                finally:
                    condition.release()
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            raise
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        async for task in asyncio.as_completed([work3(30)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e31:
        log("caught", name(e31))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(33)))
    async with semaphore:
        some34 = [asyncio.create_task(c) for c in (work0(35), asyncio.sleep(0.3, 36), work3(37),)]
        done, pending = await asyncio.wait(some34, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some34:
            t.cancel()
        t38 = asyncio.ensure_future(work1(39))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t38), 0.2))
        except (TimeoutError) as error:
            log("left", name(error), t38.done())
    t40 = asyncio.ensure_future(work1(41))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t40), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t40.done())
        t40.cancel()
    log("at", 42)
    await asyncio.sleep(0)
    log("at", 44)
    log("main ends")


asyncio.run(main())
