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
queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit1:
            for i in range(2):
                t2 = loop.create_task(asyncio.sleep(1, 3))
                t2.add_done_callback(ended)
                t2.add_done_callback(cancel_all)
                log("removed", t2.remove_done_callback(ended))
                t4 = asyncio.create_task(asyncio.sleep(0.1, 5), name="t4")
                t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                log("at", 6)
                await asyncio.sleep(1)
                t4.cancel()
                try:
                    log("result", await t4)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                log("at", 8)
                keep(t2)
                await asyncio.sleep(0.1)
            await asyncio.sleep(0)
            limit1.reschedule(loop.time())
            log("limit", limit1.when() is None, limit1.expired())
            await asyncio.sleep(0.2)
    except TimeoutError as e12:
        log("caught", name(e12))
    log("expired", limit1.expired())
    await asyncio.sleep(0.2)
    return n


async def work0(n):
    t15 = asyncio.ensure_future(work1(16))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t15), 1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t15.done())
        keep(t15)
    t17 = asyncio.create_task(work1(18))
    try:
        log("twice", await asyncio.gather(t17, t17, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(20)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    gen21 = receives(3, 0.2)
    try:
        log("first", await anext(gen21))
        log("sent", await gen21.asend(7))
        log("sent", await gen21.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
