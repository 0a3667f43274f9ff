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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0.5, 1), queue.put(2), asyncio.gather(asyncio.sleep(0, 3), asyncio.sleep(0, 4))))
    except Exception as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0, 5)))
    return n * 2


async def work1(n):
    variable.set(7)
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit8:
            try:
                log("got", await asyncio.wait_for(queue.put(9), 0.15))
            except TimeoutError as e10:
                log("caught", name(e10))
                await asyncio.sleep(0.1)
            limit8.reschedule(loop.time())
            log("limit", limit8.when() is None, limit8.expired())
            await asyncio.sleep(0)
    except TimeoutError as e13:
        log("caught", name(e13))
    log("expired", limit8.expired())
    await asyncio.sleep(0.3)
    return n


async def work0(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit16:
            for i in range(1):
                for i in range(2):
                    context17 = contextvars.copy_context()
                    context17.run(variable.set, 18)
                    loop.call_later(0, tell, context=context17)
                loop.call_later(0.1, fails, 19)
            log("at", 20)
            limit16.reschedule(loop.time() - 1)
            log("limit", limit16.when() is None, limit16.expired())
            log("at", 21)
            await asyncio.sleep(0.3)
    except TimeoutError as e23:
        log("caught", name(e23))
    log("expired", limit16.expired())
    await asyncio.sleep(1)
    await asyncio.sleep(1)
    log("at", 26)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 28)))
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work2(29), work2(30)), queue.put(31), work2(32)))
    except Exception as error:
        log("caught", name(error))
    handle33 = loop.call_soon(log, 'handle', 34)
    asyncio.current_task().cancel('itself')
    handle35 = loop.call_at(loop.time() + 0.1, log, 'handle', 36)
    f37 = loop.create_future()
    loop.call_soon(settle, f37, 38)
    try:
        log("future", await f37)
    except ValueError as error:
        log("caught", name(error))
    log("at", 40)
    handle35.cancel()
    log("handle", handle35.cancelled())
    handle33.cancel()
    log("handle", handle33.cancelled())
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
