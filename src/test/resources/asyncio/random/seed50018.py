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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.15) as limit1:
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0, 2), 1))
            except TimeoutError as e3:
                log("caught", name(e3))
                log("event", event.is_set(), lock.locked(), semaphore.locked())
            limit1.reschedule(loop.time() + 0.2)
            log("limit", limit1.when() is None, limit1.expired())
            try:
                if n % 2 == 0:
                    raise asyncio.CancelledError(4)
            except Exception as error:
                log("caught", name(error))
    except TimeoutError as e5:
        log("caught", name(e5))
    log("expired", limit1.expired())
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.abort()
    finally:
        log("finally", 6)
    return n


async def work0(n):
    event.clear()
    await queue.put(8)
    log("put", 8, queue.qsize())
    loop.call_later(0.1, log, 'callback', 9)
    await asyncio.sleep(0.2)
    raise ValueError(11)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0, 12)))
    keep(asyncio.create_task(work0(13)))
    keep(asyncio.create_task(asyncio.sleep(0, 14)))
    try:
        async with asyncio.timeout(0.2) as limit15:
            t16 = loop.create_task(asyncio.sleep(0, 17))
            t16.add_done_callback(ended)
            t16.add_done_callback(cancel_all)
            t18 = asyncio.ensure_future(work0(19))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t18), 1))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t18.done())
            keep(t16)
            limit15.reschedule(loop.time())
            log("limit", limit15.when() is None, limit15.expired())
            gen20 = receives(1, 0)
            try:
                log("first", await anext(gen20))
                log("sent", await gen20.athrow(KeyError(3)))
                log("sent", await gen20.asend(7))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            try:
                log("at", 21)
                log("at", 22)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.2)
                raise
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e23:
        log("caught", name(e23))
    log("expired", limit15.expired())
    await asyncio.sleep(0.1)
    log("at", 25)
    await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
