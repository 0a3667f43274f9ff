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


async def work1(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.5, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), None))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    try:
        async with resource(3, 0.1) as value:
            log("inside", value)
            for result in await asyncio.gather(asyncio.sleep(1, 4), asyncio.gather(asyncio.sleep(0, 5), asyncio.sleep(1, 6)), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
            try:
                bounded.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    return n


async def work0(n):
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    asyncio.current_task().cancel('itself')
    try:
        t8 = asyncio.ensure_future(work1(9))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t8), 0.1))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t8.done())
        async for i in numbers(1, 0):
            log("item", i)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        raise
    raise ValueError(10)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    keep(asyncio.create_task(work0(12)))
    some13 = [asyncio.create_task(c) for c in (work1(14), work1(15), work0(16),)]
    done, pending = await asyncio.wait(some13, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    f17 = loop.create_future()
    for call in (f17.result, f17.exception, lambda: f17.set_result(18), f17.cancel, f17.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        try:
            await condition.wait()
        except RuntimeError as error:
            log("caught", name(error))
        loop.call_soon(fails, 19)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(0.5)
    await asyncio.sleep(0)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
