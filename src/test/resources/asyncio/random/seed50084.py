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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 2),)]
    done, pending = await asyncio.wait(some1, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 3)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e4:
        log("caught", name(e4))
    return n


async def work0(n):
    gen6 = receives(3, 0.1)
    try:
        log("first", await anext(gen6))
        log("sent", await gen6.asend(None))
        log("sent", await gen6.athrow(KeyError(3)))
        await gen6.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with asyncio.TaskGroup() as g7:
            g7.create_task(asyncio.sleep(1, 8))
            keep(g7.create_task(work1(9)))
            variable.set(10)
            keep(asyncio.create_task(asyncio.sleep(1, 11)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        f12 = loop.create_future()
        loop.call_later(1, settle, f12, 13)
        try:
            log("future", await f12)
        except ValueError as error:
            log("caught", name(error))
        try:
            queue.put_nowait(15)
        except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(17)))
    keep(asyncio.create_task(work0(18)))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.1) as limit19:
            try:
                log("gathered", await asyncio.gather(event.wait(), queue.put(20)))
            except Exception as error:
                log("caught", name(error))
            limit19.reschedule(None)
            log("limit", limit19.when() is None, limit19.expired())
            loop.call_soon(cancel, 0)
    except TimeoutError as e22:
        log("caught", name(e22))
    log("expired", limit19.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
