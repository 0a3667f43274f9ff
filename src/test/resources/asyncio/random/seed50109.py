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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(0, 1)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    some3 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 4), asyncio.sleep(0.5, 5), asyncio.sleep(0.2, 6),)]
    done, pending = await asyncio.wait(some3, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some3:
        t.cancel()
    return n


async def work1(n):
    cancel(0, 'why')
    try:
        async with asyncio.timeout(0.1) as limit8:
            await asyncio.sleep(0.1)
            try:
                gen9 = receives(1, 0.1)
                try:
                    log("first", await anext(gen9))
                    log("sent", await gen9.asend(7))
                    log("sent", await gen9.athrow(KeyError(3)))
                    await gen9.aclose()
                except (StopAsyncIteration, KeyError) as error:
                    log("generator", name(error))
                await asyncio.sleep(0)
            finally:
                log("finally", 10)
                await asyncio.sleep(0.1)
                log("finally over", 11)
            limit8.reschedule(loop.time() + 0.2)
            log("limit", limit8.when() is None, limit8.expired())
            gen12 = receives(2, 0)
            try:
                log("first", await anext(gen12))
                log("sent", await gen12.athrow(KeyError(3)))
                await gen12.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            try:
                await asyncio.wait_for(lock.acquire(), 0.2)
            except TimeoutError as error:
                log("no lock", lock.locked())
            else:
                try:
                    try:
                        await asyncio.wait_for(bounded.acquire(), 1)
                    except TimeoutError as error:
                        log("no bounded", bounded.locked())
                    else:
                        try:
                            log("at", 13)
                        finally:
                            bounded.release()
                finally:
                    lock.release()
    except TimeoutError as e14:
        log("caught", name(e14))
    log("expired", limit8.expired())
    return n


async def work0(n):
    async with condition:
        log("variable", variable.get())
    asyncio.current_task().cancel('itself')
    try:
        try:
            async with asyncio.timeout(0.3) as limit17:
                try:
                    try:
                        await asyncio.wait_for(bounded.acquire(), 0.3)
                    except TimeoutError as error:
                        log("no bounded", bounded.locked())
                    else:
                        try:
                            log("at", 18)
                            await asyncio.sleep(0.1)
                        finally:
                            bounded.release()
                    try:
                        queue.put_nowait(20)
                    except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                        log("caught", name(error))
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    log("uncancel", asyncio.current_task().uncancel())
                limit17.reschedule(loop.time())
                log("limit", limit17.when() is None, limit17.expired())
                log("at", 21)
        except TimeoutError as e22:
            log("caught", name(e22))
        log("expired", limit17.expired())
        log("at", 23)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(1)
        raise
    raise ValueError(24)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 25)))
    loop.call_later(0.1, asyncio.current_task().cancel)
    f26 = loop.create_future()
    loop.call_later(0.5, settle, f26, 27)
    try:
        log("future", await f26)
    except ValueError as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(condition.acquire(), 0)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                await asyncio.wait_for(lock.acquire(), 0.15)
            except TimeoutError as error:
                log("no lock", lock.locked())
            else:
                try:
                    try:
                        await asyncio.sleep(0.1)
                        await asyncio.sleep(1)
                    finally:
                        log("finally", 31)
                finally:
                    lock.release()
        finally:
            condition.release()
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
