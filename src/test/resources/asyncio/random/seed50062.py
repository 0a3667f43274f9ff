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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    log("at", 2)
    keep(asyncio.create_task(asyncio.sleep(0, 3), eager_start=True))
    t4 = asyncio.create_task(asyncio.sleep(0.3, 5))
    try:
        log("twice", await asyncio.gather(t4, t4, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.2)
        except TimeoutError as error:
            log("caught", name(error))
    t7 = loop.create_task(work1(8))
    t7.add_done_callback(ended)
    t7.add_done_callback(fails)
    log("removed", t7.remove_done_callback(ended))
    try:
        async with asyncio.timeout(None):
            log("at", 9)
            log("at", 10)
    except TimeoutError as e11:
        log("caught", name(e11))
    log("at", 12)
    keep(t7)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(15)))
    handle16 = loop.call_at(loop.time() + 0.1, log, 'handle', 17)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(condition.acquire(), 0)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            for result in await asyncio.gather(queue.put(18), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
        finally:
            condition.release()
    handle16.cancel()
    log("handle", handle16.cancelled())
    f19 = loop.create_future()
    loop.call_later(0.1, settle, f19, ValueError(21))
    try:
        log("future", await f19)
    except ValueError as error:
        log("caught", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
        except TimeoutError as error:
            log("caught", name(error))
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
