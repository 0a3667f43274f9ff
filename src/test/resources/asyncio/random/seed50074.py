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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    t1 = loop.create_task(asyncio.sleep(0.3, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(ended)
    log("removed", t1.remove_done_callback(ended))
    t3 = asyncio.ensure_future(asyncio.sleep(0, 4))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t3), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t3.done())
        keep(t3)
    some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 6),)]
    done, pending = await asyncio.wait(some5, timeout=None, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(t1)
    log("at", 8)
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0, 9), asyncio.sleep(0.1, 10)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e11:
        log("caught", name(e11))
    raise ValueError(12)


async def work2(n):
    try:
        for i in range(2):
            t13 = asyncio.create_task(work3(14))
            try:
                log("twice", await asyncio.gather(t13, t13, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            try:
                for following in asyncio.as_completed([work3(15)], timeout=0.3):
                    log("next", await following)
            except (TimeoutError, ValueError) as e16:
                log("caught", name(e16))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    t17 = asyncio.ensure_future(work3(18))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t17), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t17.done())
    return n


async def work1(n):
    gen20 = receives(2, 0.1)
    try:
        log("first", await anext(gen20))
        log("sent", await gen20.athrow(KeyError(3)))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    async with condition:
        shared.set()
        condition.notify_all()
    return n


async def work0(n):
    try:
        async with asyncio.timeout(0.15):
            loop.call_later(0.3, cancel, 3)
    except TimeoutError as e23:
        log("caught", name(e23))
        try:
            keep(asyncio.create_task(work1(24), eager_start=True))
            log("took", await queue.get())
        except Exception as error:
            log("caught", name(error))
    context26 = contextvars.copy_context()
    context26.run(variable.set, 27)
    loop.call_soon(tell, context=context26)
    log("at", 28)
    log("at", 29)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 31)))
    keep(asyncio.create_task(work3(32)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 33)))
    cancel(1)
    try:
        async for task in asyncio.as_completed([work1(34)], timeout=0.5):
            log("completed", await task)
    except (TimeoutError, ValueError) as e35:
        log("caught", name(e35))
    async with condition:
        shared.clear()
        condition.notify_all()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
