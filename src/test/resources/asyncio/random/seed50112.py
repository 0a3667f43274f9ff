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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0.2, 1), asyncio.sleep(0.1, 2)))
    except Exception as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.3)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            gen3 = receives(1, 0.1)
            try:
                log("first", await anext(gen3))
                log("sent", await gen3.asend(None))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
        finally:
            bounded.release()
    return n


async def work1(n):
    keep(asyncio.create_task(work2(5)))
    t6 = asyncio.ensure_future(work2(7))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t6), 1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t6.done())
    try:
        try:
            async with asyncio.timeout(0.2) as limit8:
                try:
                    async with asyncio.TaskGroup() as g9:
                        keep(g9.create_task(asyncio.sleep(1, 10)))
                        g9.create_task(work2(11))
                        g9.create_task(work2(12))
                        await asyncio.sleep(0.3)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
                limit8.reschedule(None)
                log("limit", limit8.when() is None, limit8.expired())
                await asyncio.sleep(1)
                await asyncio.sleep(0)
        except TimeoutError as e16:
            log("caught", name(e16))
        log("expired", limit8.expired())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 17)
    raise ValueError(18)


async def work0(n):
    some19 = [asyncio.create_task(c) for c in (work1(20), work2(21), asyncio.sleep(0.3, 22),)]
    done, pending = await asyncio.wait(some19, timeout=0.3, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        log("got", await asyncio.wait_for(queue.put(23), 0.2))
    except TimeoutError as e24:
        log("caught", name(e24))
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(26)))
    try:
        async with asyncio.TaskGroup() as g27:
            g27.create_task(asyncio.sleep(0, 28))
            async with semaphore:
                try:
                    log("took", queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            try:
                lock.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    log("at", 31)
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
