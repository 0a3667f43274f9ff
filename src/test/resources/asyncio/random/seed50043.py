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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 2), asyncio.sleep(0, 3), asyncio.sleep(0, 4),)]
    done, pending = await asyncio.wait(some1, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        keep(t)
    try:
        async with asyncio.TaskGroup() as g5:
            g5.create_task(asyncio.sleep(0.5, 6))
            try:
                lock.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_soon(event.set)
    f8 = loop.create_future()
    for call in (f8.result, f8.exception, lambda: f8.set_result(9), lambda: f8.set_exception(ValueError(3)), f8.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    return n


async def work2(n):
    log("took", await queue.get())
    cancel(4, 'why')
    try:
        log("event", event.is_set(), lock.locked(), semaphore.locked())
    finally:
        log("finally", 12)
    return n


async def work1(n):
    asyncio.current_task().cancel()
    try:
        asyncio.current_task().cancel('itself')
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t14 = asyncio.create_task(work3(15), name="t14")
    t14.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        keep(asyncio.create_task(work2(16)))
        try:
            await asyncio.sleep(0.5)
            log("at", 18)
        finally:
            log("finally", 19)
    finally:
        log("finally", 20)
    await asyncio.sleep(0)
    t14.cancel()
    try:
        log("result", await t14)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 22)
    return n * 2


async def work0(n):
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 24)], timeout=0.15):
            log("completed", await task)
    except (TimeoutError, ValueError) as e25:
        log("caught", name(e25))
    try:
        await asyncio.wait_for(semaphore.acquire(), 1)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            keep(asyncio.create_task(work1(26)))
        finally:
            semaphore.release()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 28)))
    keep(asyncio.create_task(work1(29)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 30)))
    try:
        try:
            await asyncio.wait_for(semaphore.acquire(), 0.1)
        except TimeoutError as error:
            log("no semaphore", semaphore.locked())
        else:
            try:
                t31 = asyncio.create_task(work0(32), name="t31")
                t31.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                try:
                    async with asyncio.timeout_at(loop.time() + 0.5) as limit33:
                        log("at", 34)
                        await asyncio.sleep(1)
                        limit33.reschedule(None)
                        log("limit", limit33.when() is None, limit33.expired())
                        log("at", 36)
                except TimeoutError as e37:
                    log("caught", name(e37))
                log("expired", limit33.expired())
                await asyncio.sleep(0.3)
                try:
                    log("result", await t31)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            finally:
                semaphore.release()
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    log("at", 40)
    log("main ends")


asyncio.run(main())
