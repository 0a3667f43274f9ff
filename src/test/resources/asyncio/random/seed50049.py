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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    try:
        f1 = loop.create_future()
        for call in (f1.result, f1.exception, lambda: f1.set_result(2), f1.cancel, f1.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    event.set()
    try:
        async with resource(3, 0) as value:
            log("inside", value)
            try:
                log("gathered", await asyncio.gather(queue.put(4)))
            except Exception as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0, 5)))
    except Exception as error:
        log("caught", name(error))
    return n


async def work0(n):
    try:
        await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                async with asyncio.TaskGroup() as g7:
                    keep(g7.create_task(work1(8)))
                    g7.create_task(work1(9))
                    g7.create_task(work1(10))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                try:
                    async with asyncio.timeout(0.3) as limit11:
                        await asyncio.sleep(0.1)
                        await asyncio.sleep(1)
                        limit11.reschedule(None)
                        log("limit", limit11.when() is None, limit11.expired())
                        log("at", 14)
                        await asyncio.sleep(0.1)
                except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
                    log("caught", name(e16))
                log("expired", limit11.expired())
                log("at", 17)
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        finally:
            lock.release()
    log("at", 18)
    log("at", 19)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(21)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 22)))
    variable.set(23)
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit24:
            t25 = asyncio.ensure_future(asyncio.sleep(0, 26))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t25), None))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t25.done())
                t25.cancel()
            limit24.reschedule(loop.time() + 0.2)
            log("limit", limit24.when() is None, limit24.expired())
            for result in await asyncio.gather(queue.get(), queue.get(), asyncio.sleep(0, 27), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e28:
        log("caught", name(e28))
    log("expired", limit24.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
