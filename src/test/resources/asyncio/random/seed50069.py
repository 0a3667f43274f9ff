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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    async with condition:
        condition.notify_all()
    f1 = loop.create_future()
    for call in (f1.result, f1.exception, lambda: f1.set_result(2), lambda: f1.set_exception(ValueError(3)), f1.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    return n


async def work2(n):
    cancel(0, 'why')
    cancel(4, 'why')
    try:
        async with condition:
            condition.notify()
        await asyncio.sleep(0.3)
    finally:
        log("finally", 5)
        await asyncio.sleep(0.3)
        log("finally over", 6)
    await asyncio.sleep(0)
    raise ValueError(8)


async def work1(n):
    loop.call_later(0.1, event.set)
    loop.call_soon(log, 'callback', 10)
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0, 12), asyncio.sleep(0.1, 13)), None))
    except TimeoutError as e14:
        log("caught", name(e14))
    async with semaphore:
        try:
            lock.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        asyncio.current_task().cancel('itself')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 17)))
    keep(asyncio.create_task(work0(18)))
    keep(asyncio.create_task(work3(19)))
    await queue.put(20)
    log("put", 20, queue.qsize())
    try:
        try:
            condition.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    finally:
        log("finally", 21)
        await asyncio.sleep(0.2)
        log("finally over", 22)
    t23 = asyncio.ensure_future(work2(24))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t23), 0.5))
    except (TimeoutError) as error:
        log("left", name(error), t23.done())
        t23.cancel()
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
