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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    t1 = asyncio.create_task(asyncio.sleep(1, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        if n % 3 == 0:
            raise RuntimeError(3)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    for result in await asyncio.gather(asyncio.sleep(0, 4), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    raise ValueError(5)


async def work1(n):
    try:
        log("at", 6)
        try:
            variable.set(7)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
        finally:
            log("finally", 8)
            await asyncio.sleep(0.5)
            log("finally over", 9)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g10:
            g10.create_task(asyncio.sleep(0.1, 11))
            g10.create_task(work2(12))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 13)
    await asyncio.sleep(1)
    return n


async def work0(n):
    await queue.put(16)
    log("put", 16, queue.qsize())
    try:
        if n % 2 == 0:
            raise asyncio.CancelledError(17)
        for result in await asyncio.gather(queue.get(), event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    cancel(4, 'why')
    t18 = asyncio.ensure_future(work1(19))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t18), 0))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t18.done())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work2(21)))
    keep(asyncio.create_task(work2(22)))
    t23 = loop.create_task(work0(24))
    t23.add_done_callback(ended)
    t23.add_done_callback(fails)
    try:
        async for i in numbers(3, 0.5):
            log("item", i)
            if i == 1:
                break
        try:
            log("at", 25)
        except ValueError as error:
            log("caught", name(error))
    finally:
        log("finally", 26)
        await asyncio.sleep(0)
        log("finally over", 27)
    log("at", 28)
    keep(t23)
    log("at", 29)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
