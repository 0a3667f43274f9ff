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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(1, 1)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 3), asyncio.sleep(0.1, 4), asyncio.sleep(0.3, 5)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
    try:
        log("took", await queue.get())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.2)
        raise
    return n


async def work1(n):
    loop.call_later(0.1, fails, 9)
    for i in range(1):
        try:
            async with resource(10, 0) as value:
                log("inside", value)
                for i in range(2):
                    try:
                        async with resource(11, 0.3) as value:
                            log("inside", value)
                            log("at", 12)
                    except ValueError as error:
                        log("outside", name(error))
                    async with semaphore:
                        log("at", 13)
                if n % 3 == 0:
                    raise RuntimeError(14)
        except Exception as error:
            log("outside", name(error))
        log("at", 15)
    raise ValueError(16)


async def work0(n):
    f17 = loop.create_future()
    loop.call_soon(settle, f17, 18)
    try:
        log("future", await f17)
    except ValueError as error:
        log("caught", name(error))
    t20 = loop.create_task(work2(21))
    t20.add_done_callback(ended)
    t20.add_done_callback(fails)
    log("removed", t20.remove_done_callback(ended))
    t22 = asyncio.ensure_future(work2(23))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t22), 0.2))
    except (TimeoutError) as error:
        log("left", name(error), t22.done())
    keep(t20)
    log("at", 24)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(26)))
    keep(asyncio.create_task(asyncio.sleep(1, 27)))
    keep(asyncio.create_task(work0(28)))
    asyncio.current_task().cancel()
    try:
        async with resource(29, 0) as value:
            log("inside", value)
            for i in range(1):
                try:
                    async with resource(30, 0.2) as value:
                        log("inside", value)
                        await asyncio.sleep(0.3)
                        await asyncio.sleep(0)
                except Exception as error:
                    log("outside", name(error))
    except Exception as error:
        log("outside", name(error))
    log("main ends")


asyncio.run(main())
