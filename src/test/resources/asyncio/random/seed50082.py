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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(queue.get(), 0.15))
    except TimeoutError as e1:
        log("caught", name(e1))
    f2 = loop.create_future()
    for call in (f2.result, f2.exception, lambda: f2.set_result(3), f2.done, f2.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    return n * 2


async def work1(n):
    try:
        t5 = loop.create_task(work2(6))
        t5.add_done_callback(ended)
        t5.add_done_callback(fails)
        log("removed", t5.remove_done_callback(ended))
        await asyncio.sleep(1)
        keep(t5)
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    log("at", 7)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0)
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g11:
            g11.create_task(work2(12))
            g11.create_task(work1(13))
            async with condition:
                try:
                    log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 1))
                except TimeoutError as error:
                    log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(work2(14)))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(16)))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.15))
        except TimeoutError as error:
            log("caught", name(error))
    if len(tasks) > 5:
        raise ValueError(17)
    try:
        await asyncio.wait_for(bounded.acquire(), 1)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            keep(asyncio.create_task(work0(18)))
            async for i in numbers(1, 0.5):
                log("item", i)
        finally:
            bounded.release()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
