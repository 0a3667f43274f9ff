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
        async for i in numbers(1, 0.5):
            log("item", i)
            if i == 1:
                break
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 2), asyncio.sleep(0.5, 3),)]
    done, pending = await asyncio.wait(some1, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        keep(t)
    return n


async def work2(n):
    try:
        async with condition:
            shared.clear()
            condition.notify_all()
    finally:
        log("finally", 5)
        await asyncio.sleep(0)
        log("finally over", 6)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.2, 7), work3(8), work3(9)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e10:
        log("caught", name(e10))
        log("at", 11)
    log("at", 12)
    log("at", 13)
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g15:
            g15.create_task(work2(16))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        async with asyncio.TaskGroup() as g17:
            g17.create_task(work2(18))
            g17.create_task(work3(19))
            g17.create_task(work3(20))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    queue.shutdown()
    await asyncio.sleep(0.3)
    return n


async def work0(n):
    try:
        async for task in asyncio.as_completed([work3(24), work1(25), work1(26)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
    f28 = loop.create_future()
    loop.call_later(1, settle, f28, ValueError(30))
    try:
        log("future", await f28)
    except ValueError as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(32)))
    cancel(4, 'why')
    asyncio.current_task().cancel('itself')
    try:
        t33 = asyncio.ensure_future(work1(34))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t33), 0.5))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t33.done())
            keep(t33)
        some35 = [asyncio.create_task(c) for c in (work1(36),)]
        done, pending = await asyncio.wait(some35, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some35:
            keep(t)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(1)
    log("at", 38)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
