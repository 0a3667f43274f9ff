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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0))
    except (TimeoutError) as error:
        log("left", name(error), t1.done())
        keep(t1)
    try:
        async for task in asyncio.as_completed([asyncio.sleep(1, 3), asyncio.sleep(0.2, 4), asyncio.sleep(0.5, 5)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
        async with semaphore:
            t7 = asyncio.ensure_future(asyncio.sleep(0.2, 8))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t7), None))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t7.done())
                keep(t7)
    try:
        async with asyncio.timeout(None):
            loop.call_later(0.1, cancel, 0)
            try:
                try:
                    log("got", await asyncio.wait_for(queue.put(10), 0.2))
                except TimeoutError as e11:
                    log("caught", name(e11))
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e12:
        log("caught", name(e12))
    await asyncio.sleep(0.3)
    return n * 2


async def work2(n):
    log("at", 15)
    try:
        try:
            async with asyncio.timeout(1) as limit16:
                try:
                    log("got", await asyncio.wait_for(asyncio.gather(work3(17), asyncio.sleep(0.1, 18)), 0.1))
                except TimeoutError as e19:
                    log("caught", name(e19))
                limit16.reschedule(loop.time() + 0.2)
                log("limit", limit16.when() is None, limit16.expired())
                cancel(3, 'why')
        except TimeoutError as e20:
            log("caught", name(e20))
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 1)
                except TimeoutError as error:
                    log("caught", name(error))
        log("expired", limit16.expired())
        t21 = loop.create_task(work3(22))
        t21.add_done_callback(ended)
        t21.add_done_callback(fails)
        log("at", 23)
        keep(t21)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("at", 24)
    return n


async def work1(n):
    try:
        async for task in asyncio.as_completed([work3(26)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
        try:
            async with asyncio.timeout(0):
                variable.set(28)
                t29 = loop.create_task(work2(30))
                t29.add_done_callback(ended)
                t29.add_done_callback(ended)
                cancel(3, 'why')
                keep(t29)
        except TimeoutError as e31:
            log("caught", name(e31))
            gen32 = receives(1, 0.1)
            try:
                log("first", await anext(gen32))
                log("sent", await gen32.asend(7))
                log("sent", await gen32.athrow(KeyError(3)))
                await gen32.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    t33 = asyncio.ensure_future(asyncio.sleep(0.1, 34))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t33), 0.1))
    except (TimeoutError) as error:
        log("left", name(error), t33.done())
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work0(n):
    async with condition:
        condition.notify()
    handle36 = loop.call_soon(log, 'handle', 37)
    handle38 = loop.call_at(loop.time() + 0.1, log, 'handle', 39)
    some40 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 41), asyncio.sleep(0.1, 42), work1(43),)]
    done, pending = await asyncio.wait(some40, timeout=0, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some40:
        keep(t)
    handle38.cancel()
    log("handle", handle38.cancelled())
    try:
        async with asyncio.timeout(0.2):
            try:
                await asyncio.sleep(1)
                log("at", 45)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
            log("at", 46)
    except TimeoutError as e47:
        log("caught", name(e47))
    handle36.cancel()
    log("handle", handle36.cancelled())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(49)))
    if len(tasks) > 5:
        raise ValueError(50)
    async with semaphore:
        keep(asyncio.create_task(work3(51), eager_start=True))
    some52 = [asyncio.create_task(c) for c in (work1(53), work3(54), asyncio.sleep(1, 55),)]
    done, pending = await asyncio.wait(some52, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    asyncio.current_task().cancel()
    try:
        try:
            for following in asyncio.as_completed([work2(56)], timeout=None):
                log("next", await following)
        except (TimeoutError, ValueError) as e57:
            log("caught", name(e57))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise
    log("at", 58)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
