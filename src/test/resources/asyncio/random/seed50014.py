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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        loop.call_later(0.1, fails, 1)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
    await asyncio.sleep(1)
    log("at", 4)
    return n


async def work2(n):
    keep(asyncio.create_task(work3(6), eager_start=False))
    some7 = [asyncio.create_task(c) for c in (work3(8),)]
    done, pending = await asyncio.wait(some7, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n


async def work1(n):
    try:
        log("gathered", await asyncio.gather(asyncio.gather(work3(10), work2(11))))
    except Exception as error:
        log("caught", name(error))
    for i in range(1):
        context12 = contextvars.copy_context()
        context12.run(variable.set, 13)
        loop.call_later(0, tell, context=context12)
    loop.call_later(0.5, asyncio.current_task().cancel)
    t14 = asyncio.ensure_future(work2(15))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t14), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t14.done())
    return n


async def work0(n):
    try:
        try:
            try:
                log("at", 18)
            finally:
                log("finally", 19)
            cancel(1, 'why')
        finally:
            log("finally", 20)
            await asyncio.sleep(0)
            log("finally over", 21)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit22:
            context23 = contextvars.copy_context()
            context23.run(variable.set, 24)
            loop.call_soon(tell, context=context23)
            cancel(1, 'why')
            limit22.reschedule(loop.time())
            log("limit", limit22.when() is None, limit22.expired())
            if n % 2 == 0:
                raise asyncio.CancelledError(25)
            log("at", 26)
    except TimeoutError as e27:
        log("caught", name(e27))
    log("expired", limit22.expired())
    log("at", 28)
    log("at", 29)
    raise ValueError(30)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(31)))
    keep(asyncio.create_task(work0(32)))
    try:
        async with asyncio.TaskGroup() as g33:
            g33.create_task(work1(34))
            g33.create_task(work3(35))
            event.clear()
            try:
                keep(asyncio.create_task(work3(36)))
            finally:
                log("finally", 37)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await asyncio.wait_for(condition.acquire(), 0)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            async with condition:
                condition.notify()
            cancel(0)
        finally:
            condition.release()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
