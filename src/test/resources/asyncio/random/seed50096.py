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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    t1 = asyncio.create_task(asyncio.sleep(0, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        condition.notify()
    if n % 3 == 0:
        raise RuntimeError(3)
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    t4 = asyncio.ensure_future(asyncio.sleep(0.3, 5))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t4), 1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t4.done())
        keep(t4)
    some6 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 7), asyncio.sleep(0.1, 8), asyncio.sleep(0.3, 9),)]
    done, pending = await asyncio.wait(some6, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some6:
        t.cancel()
    return n * 2


async def work1(n):
    try:
        try:
            await asyncio.sleep(0)
            gen11 = receives(3, 0.3)
            try:
                log("first", await anext(gen11))
                log("sent", await gen11.asend(None))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    loop.call_soon(fails, 12)
    try:
        await asyncio.wait_for(condition.acquire(), 1)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                async with asyncio.TaskGroup() as g13:
                    g13.create_task(asyncio.sleep(0.2, 14))
                    keep(g13.create_task(asyncio.sleep(0, 15)))
                    g13.create_task(work2(16))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            cancel(3, 'why')
        finally:
            condition.release()
    log("at", 17)
    return n


async def work0(n):
    handle19 = loop.call_at(loop.time() + 0.1, log, 'handle', 20)
    f21 = loop.create_future()
    loop.call_later(0, settle, f21, 22)
    try:
        log("future", await f21)
    except ValueError as error:
        log("caught", name(error))
    context24 = contextvars.copy_context()
    context24.run(variable.set, 25)
    loop.call_later(0.3, tell, context=context24)
    handle19.cancel()
    log("handle", handle19.cancelled())
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit26:
            handle27 = loop.call_soon(log, 'handle', 28)
            t29 = asyncio.create_task(asyncio.sleep(0.2, 30))
            try:
                log("twice", await asyncio.gather(t29, t29, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            async with condition:
                keep(asyncio.create_task(work1(31)))
            handle27.cancel()
            log("handle", handle27.cancelled())
            limit26.reschedule(loop.time() - 1)
            log("limit", limit26.when() is None, limit26.expired())
            log("at", 32)
    except TimeoutError as e33:
        log("caught", name(e33))
    log("expired", limit26.expired())
    log("at", 34)
    log("at", 35)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 37)))
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit38:
            try:
                some39 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 40),)]
                done, pending = await asyncio.wait(some39, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some39:
                    keep(t)
            finally:
                log("finally", 41)
            limit38.reschedule(loop.time() + 0.2)
            log("limit", limit38.when() is None, limit38.expired())
            loop.call_later(0.1, fails, 42)
    except TimeoutError as e43:
        log("caught", name(e43))
    log("expired", limit38.expired())
    try:
        async with asyncio.timeout(0.5) as limit44:
            log("at", 45)
            limit44.reschedule(loop.time())
            log("limit", limit44.when() is None, limit44.expired())
            log("at", 46)
    except TimeoutError as e47:
        log("caught", name(e47))
    log("expired", limit44.expired())
    await asyncio.sleep(0.1)
    log("at", 49)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
