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


async def work3(n):
    variable.set(1)
    t2 = asyncio.create_task(asyncio.sleep(0.3, 3))
    try:
        log("twice", await asyncio.gather(t2, t2, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    raise ValueError(4)


async def work2(n):
    some5 = [asyncio.create_task(c) for c in (work3(6), work3(7), work3(8),)]
    done, pending = await asyncio.wait(some5, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    t9 = asyncio.ensure_future(work3(10))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t9), 1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t9.done())
        t9.cancel()
    for i in range(1):
        try:
            async with asyncio.timeout_at(loop.time() + 0.3) as limit11:
                try:
                    for i in range(2):
                        await asyncio.sleep(0.2)
                    t13 = asyncio.create_task(asyncio.sleep(0, 14))
                    try:
                        log("twice", await asyncio.gather(t13, t13, asyncio.sleep(0.1), return_exceptions=True) == [])
                    except Exception as error:
                        log("caught", name(error))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise ValueError(15)
                limit11.reschedule(loop.time())
                log("limit", limit11.when() is None, limit11.expired())
                log("at", 16)
                await asyncio.sleep(0.3)
        except TimeoutError as e18:
            log("caught", name(e18))
            log("at", 19)
        log("expired", limit11.expired())
    log("at", 20)
    return n


async def work1(n):
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    loop.call_later(0, asyncio.current_task().cancel)
    raise ValueError(22)


async def work0(n):
    try:
        async for task in asyncio.as_completed([work3(23), asyncio.sleep(0, 24)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e25:
        log("caught", name(e25))
    cancel(4, 'why')
    log("variable", variable.get())
    for i in range(1):
        t27 = asyncio.ensure_future(work2(28))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t27), 0.3))
        except (TimeoutError) as error:
            log("left", name(error), t27.done())
        f29 = loop.create_future()
        for call in (f29.result, f29.exception, lambda: f29.set_result(30), f29.cancel, f29.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 32)))
    keep(asyncio.create_task(work0(33)))
    keep(asyncio.create_task(work3(34)))
    handle35 = loop.call_at(loop.time() + 0.1, log, 'handle', 36)
    some37 = [asyncio.create_task(c) for c in (work1(38),)]
    done, pending = await asyncio.wait(some37, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    handle35.cancel()
    log("handle", handle35.cancelled())
    try:
        t39 = asyncio.create_task(work2(40), name="t39")
        t39.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        try:
            log("result", await t39)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    finally:
        log("finally", 41)
        await asyncio.sleep(0.5)
        log("finally over", 42)
    log("main ends")


asyncio.run(main())
