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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    loop.call_soon(fails, 1)
    some2 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 3),)]
    done, pending = await asyncio.wait(some2, timeout=1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some2:
        t.cancel()
    try:
        async with asyncio.TaskGroup() as g4:
            g4.create_task(asyncio.sleep(0.2, 5))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.2)
    raise ValueError(9)


async def work1(n):
    try:
        for following in asyncio.as_completed([work2(10), asyncio.sleep(0.1, 11)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e12:
        log("caught", name(e12))
        t13 = loop.create_task(work2(14))
        t13.add_done_callback(ended)
        t13.add_done_callback(fails)
        log("removed", t13.remove_done_callback(ended))
        await asyncio.sleep(0.1)
        keep(t13)
    some15 = [asyncio.create_task(c) for c in (work2(16), work2(17), work2(18),)]
    done, pending = await asyncio.wait(some15, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some15:
        t.cancel()
    await asyncio.sleep(1)
    return n


async def work0(n):
    try:
        if n % 3 == 0:
            raise RuntimeError(20)
        try:
            async for task in asyncio.as_completed([asyncio.sleep(0.3, 21), work1(22), asyncio.sleep(0.1, 23)], timeout=0.15):
                log("completed", await task)
        except (TimeoutError, ValueError) as e24:
            log("caught", name(e24))
    except ValueError as error:
        log("caught", name(error))
    try:
        try:
            async with asyncio.TaskGroup() as g25:
                g25.create_task(work2(26))
                log("took", await queue.get())
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 28)
    finally:
        log("finally", 29)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(31)))
    keep(asyncio.create_task(work0(32)))
    keep(asyncio.create_task(work1(33)))
    asyncio.current_task().cancel('itself')
    try:
        t34 = loop.create_task(work2(35))
        t34.add_done_callback(ended)
        t34.add_done_callback(fails)
        log("removed", t34.remove_done_callback(ended))
        context36 = contextvars.copy_context()
        context36.run(variable.set, 37)
        loop.call_soon(tell, context=context36)
        keep(t34)
        event.clear()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        queue.task_done()
    except ValueError as error:
        log("caught", name(error))
    await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
