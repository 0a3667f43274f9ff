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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work2(n):
    async with condition:
        condition.notify_all()
    try:
        await asyncio.wait_for(lock.acquire(), 0.15)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                await asyncio.wait_for(lock.acquire(), 0)
            except TimeoutError as error:
                log("no lock", lock.locked())
            else:
                try:
                    asyncio.current_task().cancel()
                    try:
                        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
                    except (TimeoutError, asyncio.BrokenBarrierError) as error:
                        log("caught", name(error))
                finally:
                    lock.release()
        finally:
            lock.release()
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    log("at", 1)
    return n


async def work1(n):
    try:
        log("got", await asyncio.wait_for(event.wait(), 0.1))
    except TimeoutError as e3:
        log("caught", name(e3))
        t4 = asyncio.create_task(work2(5))
        try:
            log("twice", await asyncio.gather(t4, t4, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    try:
        async with asyncio.timeout(0.5) as limit6:
            try:
                await asyncio.wait_for(lock.acquire(), 1)
            except TimeoutError as error:
                log("no lock", lock.locked())
            else:
                try:
                    keep(asyncio.create_task(work2(7)))
                    log("at", 8)
                finally:
                    lock.release()
            limit6.reschedule(loop.time() + 0.2)
            log("limit", limit6.when() is None, limit6.expired())
            log("at", 9)
            log("at", 10)
    except TimeoutError as e11:
        log("caught", name(e11))
    log("expired", limit6.expired())
    await asyncio.sleep(0.3)
    log("at", 13)
    raise ValueError(14)


async def work0(n):
    try:
        async for task in asyncio.as_completed([work1(15)], timeout=0.2):
            log("completed", await task)
    except (TimeoutError, ValueError) as e16:
        log("caught", name(e16))
        handle17 = loop.call_soon(log, 'handle', 18)
        await asyncio.sleep(0)
        async with condition:
            log("at", 19)
        handle17.cancel()
        log("handle", handle17.cancelled())
    log("at", 20)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 24)))
    keep(asyncio.create_task(asyncio.sleep(0, 25)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0)
        except TimeoutError as error:
            log("caught", name(error))
    loop.call_soon(fails, 26)
    try:
        async with asyncio.TaskGroup() as g27:
            g27.create_task(work0(28))
            g27.create_task(work2(29))
            g27.create_task(work1(30))
            try:
                log("got", await asyncio.wait_for(queue.get(), 0.15))
            except TimeoutError as e31:
                log("caught", name(e31))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
