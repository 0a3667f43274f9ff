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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    cancel(3, 'why')
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    await asyncio.sleep(0)
    log("at", 1)
    return n


async def work2(n):
    handle3 = loop.call_later(0.2, log, 'handle', 4)
    await asyncio.sleep(0.2)
    handle3.cancel()
    log("handle", handle3.cancelled())
    await asyncio.sleep(1)
    return n


async def work1(n):
    try:
        await asyncio.wait_for(bounded.acquire(), 1)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            gen6 = receives(1, 0)
            try:
                log("first", await anext(gen6))
                log("sent", await gen6.asend(7))
                await gen6.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            if n % 2 == 0:
                raise ValueError(7)
        finally:
            bounded.release()
    try:
        async with asyncio.TaskGroup() as g8:
            g8.create_task(asyncio.sleep(0.5, 9))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 10)
    raise ValueError(11)


async def work0(n):
    await asyncio.sleep(0.1)
    t12 = loop.create_task(asyncio.sleep(0.5, 13))
    t12.add_done_callback(ended)
    t12.add_done_callback(ended)
    handle14 = loop.call_soon(log, 'handle', 15)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    handle14.cancel()
    log("handle", handle14.cancelled())
    await asyncio.sleep(1)
    keep(t12)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work3(18)))
    keep(asyncio.create_task(work2(19)))
    for result in await asyncio.gather(work2(20), queue.get(), queue.get(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    await asyncio.sleep(0.1)
    try:
        async with resource(21, 1) as value:
            log("inside", value)
            some22 = [asyncio.create_task(c) for c in (work3(23), work3(24), work3(25),)]
            done, pending = await asyncio.wait(some22, timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some22:
                t.cancel()
    except ValueError as error:
        log("outside", name(error))
    try:
        async with asyncio.timeout(0.1) as limit26:
            try:
                async with asyncio.TaskGroup() as g27:
                    keep(g27.create_task(work2(28)))
                    g27.create_task(work0(29))
                    try:
                        bounded.release()
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                    async with lock:
                        log("at", 30)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            limit26.reschedule(loop.time())
            log("limit", limit26.when() is None, limit26.expired())
            log("at", 31)
            log("at", 32)
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e33:
        log("caught", name(e33))
    log("expired", limit26.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
