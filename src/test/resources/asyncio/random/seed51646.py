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


async def work3(n):
    f1 = loop.create_future()
    for call in (f1.result, f1.exception, lambda: f1.set_result(2), f1.done, f1.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    loop.call_later(0.5, log, 'callback', 3)
    keep(asyncio.create_task(asyncio.sleep(0.3, 4)))
    try:
        async with asyncio.timeout(0.5) as limit5:
            try:
                try:
                    log("at", 6)
                    await asyncio.sleep(0.1)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    raise ValueError(8)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.1)
                raise ValueError(9)
            await asyncio.sleep(0.5)
            limit5.reschedule(loop.time())
            log("limit", limit5.when() is None, limit5.expired())
            await asyncio.sleep(0)
            log("at", 12)
    except TimeoutError as e13:
        log("caught", name(e13))
    log("expired", limit5.expired())
    raise ValueError(14)


async def work2(n):
    loop.call_later(0.1, event.set)
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0)
    return n


async def work1(n):
    log("at", 17)
    t18 = asyncio.ensure_future(asyncio.sleep(0.2, 19))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t18), 0.1))
    except (TimeoutError) as error:
        log("left", name(error), t18.done())
    try:
        async with asyncio.timeout_at(loop.time() + 0.5) as limit20:
            await asyncio.sleep(0)
            limit20.reschedule(loop.time() + 0.2)
            log("limit", limit20.when() is None, limit20.expired())
            cancel(3, 'why')
    except TimeoutError as e21:
        log("caught", name(e21))
    log("expired", limit20.expired())
    return n * 2


async def work0(n):
    try:
        for i in range(1):
            t23 = asyncio.ensure_future(asyncio.sleep(0.3, 24))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t23), 0.2))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t23.done())
            try:
                await asyncio.wait_for(semaphore.acquire(), 1)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    loop.call_later(0.5, asyncio.current_task().cancel, 'later')
                finally:
                    semaphore.release()
        try:
            async for task in asyncio.as_completed([work1(25)], timeout=1):
                log("completed", await task)
        except (TimeoutError, ValueError) as e26:
            log("caught", name(e26))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
    await asyncio.sleep(0)
    log("at", 28)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(30)))
    some31 = [asyncio.create_task(c) for c in (work0(32),)]
    done, pending = await asyncio.wait(some31, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    cancel(3)
    gen33 = receives(1, 0.1)
    try:
        log("first", await anext(gen33))
        log("sent", await gen33.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    log("at", 34)
    try:
        log("got", await asyncio.wait_for(work3(35), 0.3))
    except TimeoutError as e36:
        log("caught", name(e36))
        f37 = loop.create_future()
        loop.call_later(0.1, settle, f37, ValueError(39))
        try:
            log("future", await f37)
        except ValueError as error:
            log("caught", name(error))
    log("main ends")


asyncio.run(main())
