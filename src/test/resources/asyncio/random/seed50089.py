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


async def work2(n):
    t1 = loop.create_task(asyncio.sleep(0.5, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(fails)
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    try:
        await asyncio.wait_for(lock.acquire(), 0.5)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
        finally:
            lock.release()
    keep(t1)
    try:
        async with asyncio.timeout(0.2) as limit3:
            try:
                async for task in asyncio.as_completed([asyncio.sleep(1, 4)], timeout=0.2):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e5:
                log("caught", name(e5))
                log("at", 6)
            await asyncio.sleep(0.1)
            limit3.reschedule(loop.time() + 0.2)
            log("limit", limit3.when() is None, limit3.expired())
            log("at", 8)
            log("at", 9)
    except TimeoutError as e10:
        log("caught", name(e10))
    log("expired", limit3.expired())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    try:
        async with resource(14, 0.1) as value:
            log("inside", value)
            t15 = asyncio.ensure_future(asyncio.sleep(1, 16))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t15), 0.5))
            except (TimeoutError) as error:
                log("left", name(error), t15.done())
    except ValueError as error:
        log("outside", name(error))
    for i in range(2):
        try:
            condition.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    try:
        async for task in asyncio.as_completed([work2(17), work2(18)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e19:
        log("caught", name(e19))
    await asyncio.sleep(0.2)
    return n * 2


async def work0(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit22:
            try:
                await asyncio.wait_for(semaphore.acquire(), 0.5)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    try:
                        bounded.release()
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                    cancel(2)
                finally:
                    semaphore.release()
            try:
                async with condition:
                    condition.notify(2)
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            limit22.reschedule(loop.time() + 0.2)
            log("limit", limit22.when() is None, limit22.expired())
            try:
                await asyncio.wait_for(condition.acquire(), 0.1)
            except TimeoutError as error:
                log("no condition", condition.locked())
            else:
                try:
                    log("at", 23)
                finally:
                    condition.release()
    except TimeoutError as e24:
        log("caught", name(e24))
    log("expired", limit22.expired())
    log("at", 25)
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.3, 28)))
    keep(asyncio.create_task(work2(29)))
    keep(asyncio.create_task(work1(30)))
    try:
        gen31 = receives(1, 0)
        try:
            log("first", await anext(gen31))
            log("sent", await gen31.asend(7))
            log("sent", await gen31.asend(None))
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
    finally:
        log("finally", 32)
        await asyncio.sleep(0.2)
        log("finally over", 33)
    keep(asyncio.create_task(work0(34), eager_start=True))
    log("main ends")


asyncio.run(main())
