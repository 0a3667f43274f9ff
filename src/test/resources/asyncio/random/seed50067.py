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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    gen1 = receives(2, 0.2)
    try:
        log("first", await anext(gen1))
        log("sent", await gen1.asend(7))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n


async def work1(n):
    await queue.put(3)
    log("put", 3, queue.qsize())
    event.set()
    keep(asyncio.create_task(work2(4)))
    t5 = asyncio.ensure_future(work2(6))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t5), 0.1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t5.done())
    return n


async def work0(n):
    asyncio.current_task().cancel()
    try:
        try:
            t8 = asyncio.ensure_future(work1(9))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t8), 0.15))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t8.done())
        finally:
            log("finally", 10)
            await asyncio.sleep(0.1)
            log("finally over", 11)
        t12 = asyncio.ensure_future(work2(13))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t12), 0.15))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t12.done())
            t12.cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    loop.call_later(0.3, asyncio.current_task().cancel)
    gen14 = receives(3, 1)
    try:
        log("first", await anext(gen14))
        log("sent", await gen14.__anext__())
        log("sent", await gen14.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0, 16)))
    keep(asyncio.create_task(work0(17)))
    try:
        queue.put_nowait(18)
    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    cancel(3, 'why')
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
