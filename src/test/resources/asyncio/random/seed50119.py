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


async def work2(n):
    await asyncio.sleep(0.5)
    try:
        loop.call_later(0.1, fails, 1)
        try:
            async with resource(2, 0) as value:
                log("inside", value)
                try:
                    async for task in asyncio.as_completed([asyncio.sleep(0.2, 3)], timeout=0.1):
                        log("completed", await task)
                except (TimeoutError, ValueError) as e4:
                    log("caught", name(e4))
                    cancel(4)
        except ValueError as error:
            log("outside", name(error))
    finally:
        log("finally", 5)
        await asyncio.sleep(1)
        log("finally over", 6)
    async for i in numbers(2, 0):
        log("item", i)
    log("at", 7)
    return n * 2


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(1, 9)))
    try:
        for following in asyncio.as_completed([work2(10), work2(11), asyncio.sleep(0.3, 12)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    try:
        try:
            loop.call_later(0.3, asyncio.current_task().cancel)
            cancel(3, 'why')
        finally:
            log("finally", 14)
            await asyncio.sleep(0)
            log("finally over", 15)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work2(17))
            variable.set(18)
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        await queue.put(21)
        log("put", 21, queue.qsize())
        try:
            async with asyncio.TaskGroup() as g22:
                g22.create_task(work2(23))
                keep(g22.create_task(work2(24)))
                g22.create_task(work1(25))
                async with condition:
                    try:
                        await asyncio.wait_for(condition.wait(), 0.1)
                    except TimeoutError as error:
                        log("caught", name(error))
                t26 = asyncio.create_task(work2(27))
                try:
                    log("twice", await asyncio.gather(t26, t26, asyncio.sleep(0.1), return_exceptions=True) == [])
                except Exception as error:
                    log("caught", name(error))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        await asyncio.wait_for(bounded.acquire(), 0.15)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            await asyncio.sleep(0.5)
            log("at", 29)
        finally:
            bounded.release()
    await asyncio.sleep(1)
    await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(33)))
    t34 = asyncio.create_task(work2(35), name="t34")
    t34.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    cancel(1)
    try:
        log("result", await t34)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(1)
    try:
        async for task in asyncio.as_completed([work1(36), asyncio.sleep(0, 37)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e38:
        log("caught", name(e38))
        event.set()
    log("main ends")


asyncio.run(main())
