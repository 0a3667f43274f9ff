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
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.15))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    raise ValueError(3)


async def work1(n):
    try:
        context4 = contextvars.copy_context()
        context4.run(variable.set, 5)
        loop.call_soon(tell, context=context4)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    some6 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 7), work2(8), asyncio.sleep(0.2, 9),)]
    done, pending = await asyncio.wait(some6, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    t10 = loop.create_task(work2(11))
    t10.add_done_callback(ended)
    t10.add_done_callback(ended)
    async with semaphore:
        cancel(3, 'why')
        try:
            async with asyncio.TaskGroup() as g12:
                keep(g12.create_task(work2(13)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    handle14 = loop.call_later(0.2, log, 'handle', 15)
    log("at", 16)
    handle14.cancel()
    log("handle", handle14.cancelled())
    keep(t10)
    raise ValueError(17)


async def work0(n):
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(condition.acquire(), 0.2)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                await asyncio.wait_for(bounded.acquire(), 0.2)
            except TimeoutError as error:
                log("no bounded", bounded.locked())
            else:
                try:
                    log("at", 18)
                    await asyncio.sleep(1)
                finally:
                    bounded.release()
        finally:
            condition.release()
    log("at", 20)
    await asyncio.sleep(0.2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 23)))
    keep(asyncio.create_task(work1(24)))
    keep(asyncio.create_task(asyncio.sleep(1, 25)))
    t26 = asyncio.ensure_future(work2(27))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t26), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t26.done())
    context28 = contextvars.copy_context()
    context28.run(variable.set, 29)
    loop.call_later(0.1, tell, context=context28)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
