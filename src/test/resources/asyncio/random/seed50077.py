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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.15))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    try:
        async with asyncio.timeout(0.5) as limit3:
            try:
                async with asyncio.TaskGroup() as g4:
                    g4.create_task(asyncio.sleep(0.1, 5))
                    t6 = asyncio.create_task(asyncio.sleep(1, 7))
                    try:
                        log("twice", await asyncio.gather(t6, t6, asyncio.sleep(0.1), return_exceptions=True) == [])
                    except Exception as error:
                        log("caught", name(error))
                    try:
                        async with asyncio.timeout_at(loop.time() + 0.3) as limit8:
                            log("at", 9)
                            await asyncio.sleep(0.3)
                            limit8.reschedule(loop.time())
                            log("limit", limit8.when() is None, limit8.expired())
                            log("at", 11)
                            await asyncio.sleep(0.3)
                    except TimeoutError as e13:
                        log("caught", name(e13))
                    log("expired", limit8.expired())
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            log("at", 14)
            limit3.reschedule(loop.time() + 0.2)
            log("limit", limit3.when() is None, limit3.expired())
            await asyncio.sleep(1)
    except TimeoutError as e16:
        log("caught", name(e16))
    log("expired", limit3.expired())
    log("at", 17)
    return n


async def work1(n):
    try:
        async for task in asyncio.as_completed([asyncio.sleep(1, 19)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e20:
        log("caught", name(e20))
        try:
            log("variable", variable.get())
            await asyncio.sleep(1)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    await asyncio.sleep(0.5)
    t22 = loop.create_task(work2(23))
    t22.add_done_callback(ended)
    t22.add_done_callback(ended)
    log("at", 24)
    keep(t22)
    await asyncio.sleep(0.2)
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g27:
            g27.create_task(work1(28))
            f29 = loop.create_future()
            for call in (f29.result, f29.exception, lambda: f29.set_result(30), f29.cancel, f29.result):
                try:
                    log("future", call())
                except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                    log("caught", name(error))
            t31 = asyncio.create_task(asyncio.sleep(0, 32), name="t31")
            t31.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            await event.wait()
            t31.cancel()
            try:
                log("result", await t31)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    asyncio.current_task().cancel()
    t33 = asyncio.create_task(work1(34))
    try:
        log("twice", await asyncio.gather(t33, t33, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    raise ValueError(35)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 36)))
    t37 = asyncio.ensure_future(asyncio.sleep(0.1, 38))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t37), 0.5))
    except (TimeoutError) as error:
        log("left", name(error), t37.done())
    try:
        async for task in asyncio.as_completed([work1(39)], timeout=0.5):
            log("completed", await task)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e40:
        log("caught", name(e40))
        try:
            bounded.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    t41 = asyncio.ensure_future(work1(42))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t41), 0.2))
    except (TimeoutError) as error:
        log("left", name(error), t41.done())
        keep(t41)
    loop.call_later(0.1, fails, 43)
    try:
        log("got", await asyncio.wait_for(work1(44), 1))
    except TimeoutError as e45:
        log("caught", name(e45))
    log("main ends")


asyncio.run(main())
