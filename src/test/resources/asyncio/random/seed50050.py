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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        queue.put_nowait(1)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(4)
    await asyncio.sleep(0.2)
    raise ValueError(2)


async def work2(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    event.clear()
    async for i in numbers(2, 0.2):
        log("item", i)
    raise ValueError(3)


async def work1(n):
    try:
        async for task in asyncio.as_completed([work3(4)], timeout=None):
            log("completed", await task)
    except (TimeoutError, ValueError) as e5:
        log("caught", name(e5))
    some6 = [asyncio.create_task(c) for c in (work3(7), work2(8),)]
    done, pending = await asyncio.wait(some6, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some6:
        keep(t)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(work3(10)))
    keep(asyncio.create_task(asyncio.sleep(1, 11)))
    try:
        await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            t12 = loop.create_task(work1(13))
            t12.add_done_callback(ended)
            t12.add_done_callback(ended)
            log("at", 14)
            await asyncio.sleep(0.3)
            keep(t12)
        finally:
            lock.release()
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(18)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 19)))
    keep(asyncio.create_task(asyncio.sleep(0, 20)))
    async with condition:
        condition.notify_all()
    try:
        async with resource(21, 0.5) as value:
            log("inside", value)
            async with condition:
                condition.notify_all()
    except ValueError as error:
        log("outside", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
