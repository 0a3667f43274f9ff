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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            handle1 = loop.call_at(loop.time() + 0.1, log, 'handle', 2)
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.2, 3), asyncio.sleep(0.2, 4)], timeout=0.3):
                    log("next", await following)
            except (TimeoutError, ValueError) as e5:
                log("caught", name(e5))
            handle1.cancel()
            log("handle", handle1.cancelled())
        finally:
            lock.release()
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            try:
                bounded.release()
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
            t6 = asyncio.ensure_future(asyncio.sleep(0.1, 7))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t6), 0))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t6.done())
        finally:
            lock.release()
    if n % 3 == 0:
        raise ValueError(8)
    raise ValueError(9)


async def work2(n):
    await queue.put(10)
    log("put", 10, queue.qsize())
    log("variable", variable.get())
    try:
        for following in asyncio.as_completed([work3(12)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError) as e13:
        log("caught", name(e13))
    t14 = asyncio.ensure_future(work3(15))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t14), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t14.done())
        t14.cancel()
    return n


async def work1(n):
    await asyncio.sleep(1)
    try:
        try:
            try:
                async with asyncio.TaskGroup() as g17:
                    keep(g17.create_task(work3(18)))
                    g17.create_task(work3(19))
                    g17.create_task(asyncio.sleep(0.1, 20))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            log("at", 21)
        except asyncio.CancelledError as error:
            log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(0.5)
    return n


async def work0(n):
    try:
        log("got", await asyncio.wait_for(queue.put(24), 0.3))
    except TimeoutError as e25:
        log("caught", name(e25))
    log("at", 26)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(28)))
    keep(asyncio.create_task(work0(29)))
    try:
        try:
            try:
                try:
                    log("got", await asyncio.wait_for(work1(30), 0))
                except TimeoutError as e31:
                    log("caught", name(e31))
                    t32 = asyncio.ensure_future(work1(33))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t32), 1))
                    except (TimeoutError, asyncio.CancelledError) as error:
                        log("left", name(error), t32.done())
            except asyncio.CancelledError as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.5)
            raise
        try:
            async with resource(34, 0.3) as value:
                log("inside", value)
                handle35 = loop.call_at(loop.time() + 0.1, log, 'handle', 36)
                async with condition:
                    try:
                        await asyncio.wait_for(condition.wait(), 0)
                    except TimeoutError as error:
                        log("caught", name(error))
                handle35.cancel()
                log("handle", handle35.cancelled())
        except Exception as error:
            log("outside", name(error))
    finally:
        log("finally", 37)
        await asyncio.sleep(0.2)
        log("finally over", 38)
    handle39 = loop.call_at(loop.time() + 0.1, log, 'handle', 40)
    log("at", 41)
    handle39.cancel()
    log("handle", handle39.cancelled())
    await asyncio.sleep(0)
    log("at", 43)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
