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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    keep(asyncio.create_task(asyncio.sleep(0.3, 1)))
    if n % 3 == 0:
        raise ValueError(2)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    f3 = loop.create_future()
    loop.call_later(0.2, settle, f3, ValueError(5))
    try:
        log("future", await f3)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def work1(n):
    loop.call_later(0.1, asyncio.current_task().cancel)
    some7 = [asyncio.create_task(c) for c in (work2(8),)]
    done, pending = await asyncio.wait(some7, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some7:
        t.cancel()
    return n


async def work0(n):
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(work0(12)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 13)))
    loop.call_later(0, asyncio.current_task().cancel, 'later')
    loop.call_later(0.3, asyncio.current_task().cancel, 'later')
    try:
        async with asyncio.timeout_at(loop.time() + 0.1) as limit14:
            try:
                try:
                    async for task in asyncio.as_completed([work2(15), work1(16)], timeout=0.15):
                        log("completed", await task)
                except (TimeoutError, ValueError) as e17:
                    log("caught", name(e17))
                await asyncio.sleep(1)
            except Exception as error:
                log("caught", name(error))
            log("variable", variable.get())
            limit14.reschedule(loop.time())
            log("limit", limit14.when() is None, limit14.expired())
            log("at", 19)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e20:
        log("caught", name(e20))
    log("expired", limit14.expired())
    log("at", 21)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
