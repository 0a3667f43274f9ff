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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        for i in range(1):
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.2, 1), asyncio.sleep(0, 2)], timeout=0.2):
                    log("next", await following)
            except (TimeoutError, ValueError) as e3:
                log("caught", name(e3))
    finally:
        log("finally", 4)
        await asyncio.sleep(0.1)
        log("finally over", 5)
    log("at", 6)
    log("at", 7)
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.5)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            f10 = loop.create_future()
            loop.call_soon(f10.cancel)
            try:
                log("future", await f10)
            except ValueError as error:
                log("caught", name(error))
            asyncio.current_task().cancel('itself')
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
        finally:
            semaphore.release()
    log("at", 15)
    log("at", 16)
    return n


async def work0(n):
    gen18 = receives(3, 0.3)
    try:
        log("first", await anext(gen18))
        log("sent", await gen18.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    for i in range(1):
        try:
            await condition.wait()
        except RuntimeError as error:
            log("caught", name(error))
        f19 = loop.create_future()
        loop.call_soon(settle, f19, ValueError(21))
        try:
            log("future", await f19)
        except ValueError as error:
            log("caught", name(error))
    try:
        await asyncio.sleep(0.1)
        await asyncio.sleep(0)
    finally:
        log("finally", 24)
        await asyncio.sleep(0.1)
        log("finally over", 25)
    log("at", 26)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 28)))
    keep(asyncio.create_task(work0(29)))
    keep(asyncio.create_task(work2(30)))
    async with lock:
        t31 = asyncio.create_task(work0(32))
        try:
            log("twice", await asyncio.gather(t31, t31, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    try:
        log("got", await asyncio.wait_for(queue.put(33), 0.3))
    except TimeoutError as e34:
        log("caught", name(e34))
        try:
            await asyncio.wait_for(condition.acquire(), 0.1)
        except TimeoutError as error:
            log("no condition", condition.locked())
        else:
            try:
                keep(asyncio.create_task(asyncio.sleep(0.1, 35), eager_start=True))
            finally:
                condition.release()
    keep(asyncio.create_task(asyncio.sleep(0.2, 36)))
    log("main ends")


asyncio.run(main())
