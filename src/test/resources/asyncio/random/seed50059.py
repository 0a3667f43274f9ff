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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    try:
        cancel(2)
        try:
            await asyncio.wait_for(semaphore.acquire(), 0)
        except TimeoutError as error:
            log("no semaphore", semaphore.locked())
        else:
            try:
                async with semaphore:
                    await asyncio.sleep(0.5)
                loop.call_later(0.5, asyncio.current_task().cancel)
            finally:
                semaphore.release()
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work2(n):
    for result in await asyncio.gather(work3(3), event.wait(), work3(4), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    t5 = asyncio.create_task(asyncio.sleep(0.3, 6))
    try:
        log("twice", await asyncio.gather(t5, t5, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.3))
        except TimeoutError as error:
            log("caught", name(error))
    variable.set(7)
    raise ValueError(8)


async def work1(n):
    keep(asyncio.create_task(work3(9), eager_start=False))
    gen10 = receives(1, 0)
    try:
        log("first", await anext(gen10))
        log("sent", await gen10.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(work2(12))
            g11.create_task(work2(13))
            keep(g11.create_task(work3(14)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 15)
    return n


async def work0(n):
    t17 = asyncio.create_task(work1(18), name="t17")
    t17.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        log("got", await asyncio.wait_for(asyncio.shield(work3(19)), 0.1))
    except TimeoutError as e20:
        log("caught", name(e20))
    try:
        log("result", await t17)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0.1)
    finally:
        log("finally", 23)
    await asyncio.sleep(0.1)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(26)))
    keep(asyncio.create_task(work1(27)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 28)))
    try:
        log("got", await asyncio.wait_for(asyncio.gather(work2(29), work0(30)), 0.3))
    except TimeoutError as e31:
        log("caught", name(e31))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    async for i in numbers(1, 0.3):
        log("item", i)
        if i == 1:
            break
    keep(asyncio.create_task(asyncio.sleep(0.1, 32)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
