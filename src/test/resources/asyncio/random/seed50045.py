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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    loop.call_later(0.5, asyncio.current_task().cancel)
    try:
        await asyncio.wait_for(lock.acquire(), 0.5)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                t1 = loop.create_task(asyncio.sleep(0.1, 2))
                t1.add_done_callback(ended)
                t1.add_done_callback(cancel_all)
                await asyncio.sleep(1)
                await asyncio.sleep(0.2)
                keep(t1)
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        finally:
            lock.release()
    return n * 2


async def work1(n):
    async for i in numbers(2, 0.1):
        log("item", i)
    f6 = loop.create_future()
    for call in (f6.result, f6.exception, lambda: f6.set_result(7), f6.done, f6.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    keep(asyncio.create_task(work2(8)))
    log("at", 9)
    raise ValueError(10)


async def work0(n):
    try:
        log("got", await asyncio.wait_for(work1(11), 1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e12:
        log("caught", name(e12))
        try:
            async with asyncio.TaskGroup() as g13:
                g13.create_task(work2(14))
                try:
                    try:
                        lock.release()
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    log("uncancel", asyncio.current_task().uncancel())
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0)
    log("at", 16)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(18)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 19)))
    f20 = loop.create_future()
    for call in (f20.result, f20.exception, lambda: f20.set_result(21), lambda: f20.set_exception(ValueError(3)), f20.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    context22 = contextvars.copy_context()
    context22.run(variable.set, 23)
    loop.call_soon(tell, context=context22)
    try:
        log("got", await asyncio.wait_for(work1(24), 0))
    except TimeoutError as e25:
        log("caught", name(e25))
        try:
            async with asyncio.timeout(0.1):
                await asyncio.sleep(0.2)
                log("at", 27)
        except TimeoutError as e28:
            log("caught", name(e28))
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
