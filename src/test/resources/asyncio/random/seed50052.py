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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        f1 = loop.create_future()
        for call in (f1.result, f1.exception, lambda: f1.set_result(2), lambda: f1.set_exception(ValueError(3)), f1.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
        log("at", 3)
    finally:
        log("finally", 4)
        await asyncio.sleep(0)
        log("finally over", 5)
    event.set()
    t6 = asyncio.create_task(asyncio.sleep(0.1, 7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(2)
    await asyncio.sleep(0.1)
    t6.cancel()
    return n


async def work1(n):
    try:
        log("took", queue.get_nowait())
    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    asyncio.current_task().cancel('itself')
    try:
        async for i in numbers(3, 0):
            log("item", i)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    return n * 2


async def work0(n):
    context11 = contextvars.copy_context()
    context11.run(variable.set, 12)
    loop.call_soon(tell, context=context11)
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    raise ValueError(13)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(14)))
    keep(asyncio.create_task(work2(15)))
    keep(asyncio.create_task(work1(16)))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 17), work0(18), queue.get()))
    except Exception as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.5)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            t19 = asyncio.create_task(asyncio.sleep(0.5, 20))
            try:
                log("twice", await asyncio.gather(t19, t19, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
        finally:
            bounded.release()
    cancel(1)
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    async with lock:
        try:
            async with asyncio.timeout(0.3):
                t21 = asyncio.ensure_future(work0(22))
                try:
                    log("shielded", await asyncio.wait_for(asyncio.shield(t21), None))
                except (TimeoutError) as error:
                    log("left", name(error), t21.done())
                log("at", 23)
        except TimeoutError as e24:
            log("caught", name(e24))
        await asyncio.sleep(0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
