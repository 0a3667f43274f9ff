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
    await queue.put(1)
    log("put", 1, queue.qsize())
    variable.set(2)
    try:
        async with resource(3, 0.5) as value:
            log("inside", value)
            t4 = asyncio.ensure_future(asyncio.sleep(0, 5))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t4), 0.15))
            except (TimeoutError) as error:
                log("left", name(error), t4.done())
    except Exception as error:
        log("outside", name(error))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0.5, 6), queue.get()))
    except Exception as error:
        log("caught", name(error))
    raise ValueError(7)


async def work1(n):
    try:
        try:
            log("got", await asyncio.wait_for(queue.put(8), 0.15))
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e9:
            log("caught", name(e9))
        await queue.put(10)
        log("put", 10, queue.qsize())
    finally:
        log("finally", 11)
    await asyncio.sleep(0.1)
    return n * 2


async def work0(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    gen13 = receives(1, 0.1)
    try:
        log("first", await anext(gen13))
        log("sent", await gen13.__anext__())
        await gen13.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    asyncio.current_task().cancel('itself')
    try:
        handle14 = loop.call_soon(log, 'handle', 15)
        gen16 = receives(2, 0)
        try:
            log("first", await anext(gen16))
            log("sent", await gen16.__anext__())
            log("sent", await gen16.__anext__())
            await gen16.aclose()
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
        log("at", 17)
        handle14.cancel()
        log("handle", handle14.cancelled())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        log("uncancel", asyncio.current_task().uncancel())
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(19)))
    keep(asyncio.create_task(work2(20)))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    t21 = asyncio.create_task(work0(22))
    try:
        log("twice", await asyncio.gather(t21, t21, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit23:
            try:
                try:
                    log("took", queue.get_nowait())
                except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
            finally:
                log("finally", 25)
                await asyncio.sleep(1)
                log("finally over", 26)
            limit23.reschedule(loop.time() + 0.2)
            log("limit", limit23.when() is None, limit23.expired())
            try:
                async with asyncio.timeout_at(loop.time() + 0.5) as limit27:
                    loop.call_later(0.1, log, 'callback', 28)
                    limit27.reschedule(None)
                    log("limit", limit27.when() is None, limit27.expired())
                    try:
                        async with resource(29, 0.1) as value:
                            log("inside", value)
                            log("at", 30)
                    except ValueError as error:
                        log("outside", name(error))
                    await asyncio.sleep(0.1)
            except TimeoutError as e32:
                log("caught", name(e32))
                log("at", 33)
            log("expired", limit27.expired())
            await asyncio.sleep(0.5)
    except TimeoutError as e35:
        log("caught", name(e35))
        await asyncio.sleep(0.3)
    log("expired", limit23.expired())
    log("main ends")


asyncio.run(main())
