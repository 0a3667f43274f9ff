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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        try:
            async with asyncio.timeout(0):
                keep(asyncio.create_task(asyncio.sleep(0, 1), eager_start=False))
                async with condition:
                    shared.clear()
                    condition.notify_all()
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e2:
            log("caught", name(e2))
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await queue.put(3)
    log("put", 3, queue.qsize())
    raise ValueError(4)


async def work2(n):
    variable.set(5)
    context6 = contextvars.copy_context()
    context6.run(variable.set, 7)
    keep(asyncio.create_task(telling(), context=context6))
    try:
        async with asyncio.TaskGroup() as g8:
            keep(g8.create_task(asyncio.sleep(0.1, 9)))
            try:
                async with asyncio.TaskGroup() as g10:
                    g10.create_task(work3(11))
                    g10.create_task(asyncio.sleep(1, 12))
                    g10.create_task(work3(13))
                    log("at", 14)
                    log("at", 15)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            log("at", 16)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g18:
            g18.create_task(work3(19))
            g18.create_task(work3(20))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    raise ValueError(21)


async def work0(n):
    t22 = loop.create_task(asyncio.sleep(0, 23))
    t22.add_done_callback(ended)
    t22.add_done_callback(fails)
    log("removed", t22.remove_done_callback(ended))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0))
        except TimeoutError as error:
            log("caught", name(error))
    keep(t22)
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g24:
            keep(g24.create_task(work2(25)))
            g24.create_task(work1(26))
            g24.create_task(asyncio.sleep(0, 27))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(29)))
    keep(asyncio.create_task(work2(30)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 31)))
    for i in range(2):
        try:
            log("got", await asyncio.wait_for(asyncio.gather(work1(32), work1(33)), 0.2))
        except TimeoutError as e34:
            log("caught", name(e34))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(lock.acquire(), 0.3)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                async with resource(35, 0.3) as value:
                    log("inside", value)
                    some36 = [asyncio.create_task(c) for c in (work3(37),)]
                    done, pending = await asyncio.wait(some36, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            except ValueError as error:
                log("outside", name(error))
        finally:
            lock.release()
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.5, 38), work0(39)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e40:
        log("caught", name(e40))
        some41 = [asyncio.create_task(c) for c in (work2(42), work1(43),)]
        done, pending = await asyncio.wait(some41, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    await asyncio.sleep(0.3)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
