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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    await asyncio.sleep(0.5)
    raise ValueError(1)


async def work0(n):
    try:
        await asyncio.wait_for(bounded.acquire(), 1)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            try:
                await asyncio.wait_for(bounded.acquire(), 1)
            except TimeoutError as error:
                log("no bounded", bounded.locked())
            else:
                try:
                    log("took", await queue.get())
                    log("at", 3)
                finally:
                    bounded.release()
            log("at", 4)
        finally:
            bounded.release()
    await asyncio.sleep(0.3)
    log("at", 6)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(8)))
    keep(asyncio.create_task(work1(9)))
    keep(asyncio.create_task(work1(10)))
    t11 = asyncio.create_task(work1(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("variable", variable.get())
    try:
        log("result", await t11)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0.3):
            some14 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 15), work1(16),)]
            done, pending = await asyncio.wait(some14, timeout=None, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            some17 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 18), work1(19), work1(20),)]
            done, pending = await asyncio.wait(some17, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some17:
                t.cancel()
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e21:
        log("caught", name(e21))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.2)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            await asyncio.sleep(0.3)
        finally:
            bounded.release()
    log("at", 23)
    log("main ends")


asyncio.run(main())
