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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    log("variable", variable.get())
    await asyncio.sleep(1)
    return n


async def work0(n):
    event.clear()
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.1)
    keep(asyncio.create_task(asyncio.sleep(0.3, 3), eager_start=True))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(5)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 6)))
    keep(asyncio.create_task(work0(7)))
    gen8 = receives(1, 0.2)
    try:
        log("first", await anext(gen8))
        log("sent", await gen8.athrow(KeyError(3)))
        log("sent", await gen8.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with condition:
            try:
                log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.5))
            except TimeoutError as error:
                log("caught", name(error))
        try:
            async with resource(9, 0.1) as value:
                log("inside", value)
                t10 = loop.create_task(work0(11))
                t10.add_done_callback(ended)
                t10.add_done_callback(fails)
                try:
                    async with resource(12, 0.1) as value:
                        log("inside", value)
                        log("at", 13)
                except ValueError as error:
                    log("outside", name(error))
                keep(asyncio.create_task(work0(14)))
                keep(t10)
                log("at", 15)
        except Exception as error:
            log("outside", name(error))
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
