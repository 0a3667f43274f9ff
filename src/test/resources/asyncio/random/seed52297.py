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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    t1 = asyncio.create_task(asyncio.sleep(0.5, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    t3 = asyncio.create_task(asyncio.sleep(0.2, 4), name="t3")
    t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    gen5 = receives(3, 0.2)
    try:
        log("first", await anext(gen5))
        log("sent", await gen5.athrow(KeyError(3)))
        await gen5.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        log("result", await t3)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        loop.call_later(0.1, fails, 6)
    finally:
        log("finally", 7)
        await asyncio.sleep(0)
        log("finally over", 8)
    t1.cancel()
    cancel(0)
    f9 = loop.create_future()
    loop.call_later(0.1, settle, f9, ValueError(11))
    try:
        log("future", await f9)
    except ValueError as error:
        log("caught", name(error))
    return n


async def work1(n):
    t13 = loop.create_task(work2(14))
    t13.add_done_callback(ended)
    t13.add_done_callback(ended)
    try:
        for i in range(2):
            t15 = asyncio.create_task(work2(16), name="t15")
            t15.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            try:
                condition.notify()
            except RuntimeError as error:
                log("caught", name(error))
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 0)
                except TimeoutError as error:
                    log("caught", name(error))
            t15.cancel()
            try:
                log("result", await t15)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
        asyncio.current_task().cancel()
    finally:
        log("finally", 17)
    keep(t13)
    log("at", 18)
    log("at", 19)
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work2(21)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e22:
        log("caught", name(e22))
        try:
            async with asyncio.timeout(0.1):
                log("variable", variable.get())
                try:
                    await asyncio.wait_for(queue.join(), 0.3)
                except TimeoutError as error:
                    log("caught", name(error))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e25:
            log("caught", name(e25))
            try:
                async with asyncio.timeout_at(loop.time() + 0.15) as limit26:
                    log("at", 27)
                    log("at", 28)
                    limit26.reschedule(loop.time() - 1)
                    log("limit", limit26.when() is None, limit26.expired())
                    log("at", 29)
                    await asyncio.sleep(0)
            except TimeoutError as e31:
                log("caught", name(e31))
            log("expired", limit26.expired())
    log("at", 32)
    await asyncio.sleep(0.3)
    log("at", 34)
    raise ValueError(35)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(36)))
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g37:
            keep(g37.create_task(work0(38)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
