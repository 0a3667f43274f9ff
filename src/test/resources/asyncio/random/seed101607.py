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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g1:
            g1.create_task(asyncio.sleep(0, 2))
            keep(g1.create_task(asyncio.sleep(0.1, 3)))
            g1.create_task(asyncio.sleep(0, 4))
            try:
                async with asyncio.timeout(0.5):
                    log("at", 5)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e6:
                log("caught", name(e6))
                log("at", 7)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    return n


async def work1(n):
    keep(asyncio.create_task(work2(10), eager_start=True))
    for result in await asyncio.gather(queue.put(11), event.wait(), asyncio.sleep(1, 12), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    context13 = contextvars.copy_context()
    context13.run(variable.set, 14)
    loop.call_soon(tell, context=context13)
    return n


async def work0(n):
    gen16 = receives(1, 0.1)
    try:
        log("first", await anext(gen16))
        log("sent", await gen16.asend(7))
        log("sent", await gen16.athrow(KeyError(3)))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    keep(asyncio.create_task(work2(17)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(19)))
    keep(asyncio.create_task(work2(20)))
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(work2(22), eager_start=True))
    async with condition:
        shared.clear()
        condition.notify_all()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
