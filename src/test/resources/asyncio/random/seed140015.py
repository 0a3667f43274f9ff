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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    t1 = asyncio.create_task(asyncio.sleep(0.2, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0.5, 3), event.wait()))
    except Exception as error:
        log("caught", name(error))
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work2(n):
    try:
        t5 = loop.create_task(work3(6))
        t5.add_done_callback(ended)
        t5.add_done_callback(ended)
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            cancel(1)
        except Exception as error:
            log("caught", name(error))
        keep(t5)
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.1, 7), work3(8)], timeout=0.2):
                log("next", await following)
        except (TimeoutError, ValueError) as e9:
            log("caught", name(e9))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("variable", variable.get())
    try:
        t11 = asyncio.ensure_future(work3(12))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t11), 0.1))
        except (TimeoutError) as error:
            log("left", name(error), t11.done())
            keep(t11)
    finally:
        log("finally", 13)
    raise ValueError(14)


async def work1(n):
    try:
        try:
            async for task in asyncio.as_completed([work3(15)], timeout=1):
                log("completed", await task)
        except (TimeoutError, ValueError) as e16:
            log("caught", name(e16))
    finally:
        log("finally", 17)
        await asyncio.sleep(0.2)
        log("finally over", 18)
    async for i in numbers(3, 0.5):
        log("item", i)
        if i == 1:
            break
    return n


async def work0(n):
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        for following in asyncio.as_completed([work1(20), work2(21), work1(22)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e23:
        log("caught", name(e23))
    try:
        try:
            async with asyncio.timeout_at(loop.time() + 1) as limit24:
                try:
                    async for task in asyncio.as_completed([work2(25)], timeout=0.5):
                        log("completed", await task)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e26:
                    log("caught", name(e26))
                    try:
                        condition.notify()
                    except RuntimeError as error:
                        log("caught", name(error))
                log("at", 27)
                limit24.reschedule(None)
                log("limit", limit24.when() is None, limit24.expired())
                log("at", 28)
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e29:
            log("caught", name(e29))
        log("expired", limit24.expired())
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(31)
    log("at", 32)
    raise ValueError(33)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(34)))
    keep(asyncio.create_task(work2(35)))
    keep(asyncio.create_task(work3(36)))
    keep(asyncio.create_task(work0(37)))
    async with condition:
        condition.notify_all()
    try:
        if len(tasks) > 5:
            raise RuntimeError(38)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(work0(39)))
    log("main ends")


asyncio.run(main())
