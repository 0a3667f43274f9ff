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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(1, 2))
            g1.create_task(asyncio.sleep(0.2, 3))
            keep(g1.create_task(asyncio.sleep(0.2, 4)))
            t5 = loop.create_task(asyncio.sleep(0.1, 6))
            t5.add_done_callback(ended)
            t5.add_done_callback(cancel_all)
            log("removed", t5.remove_done_callback(ended))
            loop.call_later(0.1, fails, 7)
            keep(t5)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return n


async def work0(n):
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        try:
            async with asyncio.TaskGroup() as g9:
                g9.create_task(work1(10))
                keep(g9.create_task(work1(11)))
                g9.create_task(work1(12))
                async with condition:
                    condition.notify(2)
                await asyncio.sleep(0.2)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        await asyncio.sleep(0)
    except Exception as error:
        log("caught", name(error))
    raise ValueError(15)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    keep(asyncio.create_task(work1(17)))
    loop.call_later(0.5, asyncio.current_task().cancel)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    log("at", 18)
    if len(tasks) > 5:
        raise ValueError(19)
    some20 = [asyncio.create_task(c) for c in (work0(21),)]
    done, pending = await asyncio.wait(some20, timeout=1, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
