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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.1) as limit3:
            try:
                async with asyncio.TaskGroup() as g4:
                    g4.create_task(asyncio.sleep(0.3, 5))
                    g4.create_task(asyncio.sleep(1, 6))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            limit3.reschedule(loop.time() - 1)
            log("limit", limit3.when() is None, limit3.expired())
            try:
                log("took", queue.get_nowait())
            except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except TimeoutError as e8:
        log("caught", name(e8))
    log("expired", limit3.expired())
    return n


async def work2(n):
    async with condition:
        condition.notify_all()
    try:
        gen10 = receives(3, 0.1)
        try:
            log("first", await anext(gen10))
            log("sent", await gen10.asend(None))
            log("sent", await gen10.__anext__())
            await gen10.aclose()
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
    finally:
        log("finally", 11)
        await asyncio.sleep(1)
        log("finally over", 12)
    return n


async def work1(n):
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work3(14), work2(15)), asyncio.sleep(0.5, 16)))
    except Exception as error:
        log("caught", name(error))
    t17 = asyncio.create_task(work2(18), name="t17")
    t17.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with resource(19, 1) as value:
            log("inside", value)
            log("at", 20)
            log("at", 21)
    except Exception as error:
        log("outside", name(error))
    try:
        log("result", await t17)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    raise ValueError(22)


async def work0(n):
    if n % 2 == 0:
        raise RuntimeError(23)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    await barrier.abort()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0, 25)))
    keep(asyncio.create_task(work2(26)))
    keep(asyncio.create_task(work1(27)))
    try:
        loop.call_soon(log, 'callback', 28)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        async for task in asyncio.as_completed([work2(29)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e30:
        log("caught", name(e30))
        try:
            await asyncio.sleep(1)
            log("at", 32)
        except BaseException as error:
            log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    log("main ends")


asyncio.run(main())
