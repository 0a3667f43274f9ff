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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    handle1 = loop.call_later(0.2, log, 'handle', 2)
    t3 = asyncio.create_task(asyncio.sleep(0.3, 4), name="t3")
    t3.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    loop.call_soon_threadsafe(fails, 5)
    handle1.cancel()
    log("handle", handle1.cancelled())
    try:
        await asyncio.wait_for(bounded.acquire(), 0.2)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            context6 = contextvars.copy_context()
            context6.run(variable.set, 7)
            loop.call_later(0.3, tell, context=context6)
        finally:
            bounded.release()
    some8 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 9), asyncio.sleep(0, 10), asyncio.sleep(0.3, 11),)]
    done, pending = await asyncio.wait(some8, timeout=0, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some8:
        t.cancel()
    return n


async def work0(n):
    async for i in numbers(1, 0.1):
        log("item", i)
    async with condition:
        shared.set()
        condition.notify_all()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work0(15)))
    keep(asyncio.create_task(work0(16)))
    try:
        async with resource(17, 0.1) as value:
            log("inside", value)
            try:
                await condition.wait()
            except RuntimeError as error:
                log("caught", name(error))
            try:
                condition.notify()
            except RuntimeError as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    try:
        async for task in asyncio.as_completed([work1(18)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e19:
        log("caught", name(e19))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
