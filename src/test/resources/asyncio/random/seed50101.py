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


async def work1(n):
    loop.call_later(0.1, cancel, 3)
    try:
        await asyncio.wait_for(semaphore.acquire(), 0)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            loop.call_later(0.5, asyncio.current_task().cancel)
            try:
                async with asyncio.timeout(0.15) as limit2:
                    log("took", await queue.get())
                    f4 = loop.create_future()
                    loop.call_soon(f4.cancel)
                    try:
                        log("future", await f4)
                    except ValueError as error:
                        log("caught", name(error))
                    limit2.reschedule(loop.time() - 1)
                    log("limit", limit2.when() is None, limit2.expired())
                    t7 = loop.create_task(asyncio.sleep(0.5, 8))
                    t7.add_done_callback(ended)
                    t7.add_done_callback(ended)
                    handle9 = loop.call_soon(log, 'handle', 10)
                    await asyncio.sleep(0.3)
                    handle9.cancel()
                    log("handle", handle9.cancelled())
                    await asyncio.sleep(1)
                    keep(t7)
            except TimeoutError as e13:
                log("caught", name(e13))
                log("at", 14)
            log("expired", limit2.expired())
        finally:
            semaphore.release()
    return n


async def work0(n):
    handle16 = loop.call_at(loop.time() + 0.1, log, 'handle', 17)
    try:
        try:
            async for task in asyncio.as_completed([work1(18), work1(19), work1(20)], timeout=None):
                log("completed", await task)
        except (TimeoutError, ValueError) as e21:
            log("caught", name(e21))
            some22 = [asyncio.create_task(c) for c in (work1(23),)]
            done, pending = await asyncio.wait(some22, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some22:
                t.cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    handle16.cancel()
    log("handle", handle16.cancelled())
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.5, 24), asyncio.sleep(0.3, 25), work1(26)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e27:
        log("caught", name(e27))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 29)))
    keep(asyncio.create_task(work1(30)))
    try:
        await asyncio.wait_for(semaphore.acquire(), 0.5)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            try:
                async with asyncio.TaskGroup() as g31:
                    g31.create_task(work1(32))
                    keep(g31.create_task(work1(33)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        finally:
            semaphore.release()
    try:
        keep(asyncio.create_task(asyncio.sleep(0.2, 34)))
        loop.call_later(1, asyncio.current_task().cancel)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
