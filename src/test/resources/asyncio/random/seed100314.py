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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        await asyncio.wait_for(semaphore.acquire(), 1)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            try:
                await condition.wait()
            except RuntimeError as error:
                log("caught", name(error))
            try:
                await condition.wait()
            except RuntimeError as error:
                log("caught", name(error))
        finally:
            semaphore.release()
    log("at", 1)
    log("at", 2)
    return n


async def work0(n):
    try:
        cancel(0)
        t4 = loop.create_task(work1(5))
        t4.add_done_callback(ended)
        t4.add_done_callback(cancel_all)
        try:
            async with asyncio.timeout(0.5) as limit6:
                try:
                    async with asyncio.TaskGroup() as g7:
                        g7.create_task(work1(8))
                        keep(g7.create_task(work1(9)))
                        log("at", 10)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
                await asyncio.sleep(0.3)
                limit6.reschedule(loop.time() - 1)
                log("limit", limit6.when() is None, limit6.expired())
                await asyncio.sleep(0.3)
                log("at", 13)
        except TimeoutError as e14:
            log("caught", name(e14))
            await asyncio.sleep(0.1)
        log("expired", limit6.expired())
        await asyncio.sleep(0)
        keep(t4)
    except ValueError as error:
        log("caught", name(error))
    log("at", 17)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(19)))
    keep(asyncio.create_task(work0(20)))
    keep(asyncio.create_task(work1(21)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.15)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g22:
            g22.create_task(asyncio.sleep(0.5, 23))
            g22.create_task(work0(24))
            g22.create_task(work0(25))
            async for i in numbers(2, 0):
                log("item", i)
                if i == 1:
                    break
            gen26 = receives(3, 1)
            try:
                log("first", await anext(gen26))
                log("sent", await gen26.asend(None))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await asyncio.sleep(0.3)
        log("at", 28)
    finally:
        log("finally", 29)
        await asyncio.sleep(0.2)
        log("finally over", 30)
    await asyncio.sleep(1)
    await asyncio.sleep(0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
