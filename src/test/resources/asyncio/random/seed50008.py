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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 0.3))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    return n


async def work2(n):
    try:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
        try:
            async with resource(3, 0.1) as value:
                log("inside", value)
                try:
                    log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(1, 4)), 0.1))
                except (TimeoutError, LookupError, asyncio.QueueShutDown) as e5:
                    log("caught", name(e5))
                try:
                    async with resource(6, 0.1) as value:
                        log("inside", value)
                        await asyncio.sleep(0)
                        log("at", 8)
                except ValueError as error:
                    log("outside", name(error))
        except Exception as error:
            log("outside", name(error))
    finally:
        log("finally", 9)
    try:
        async with asyncio.TaskGroup() as g10:
            keep(g10.create_task(work3(11)))
            for i in range(2):
                log("at", 12)
            await asyncio.sleep(0)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work1(n):
    try:
        t15 = asyncio.ensure_future(work2(16))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t15), 0.2))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t15.done())
        t17 = asyncio.create_task(work2(18))
        try:
            log("twice", await asyncio.gather(t17, t17, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    except ValueError as error:
        log("caught", name(error))
    loop.call_later(1, cancel, 3)
    t20 = asyncio.ensure_future(work2(21))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t20), 0.2))
    except (TimeoutError) as error:
        log("left", name(error), t20.done())
        keep(t20)
    loop.call_later(0.1, asyncio.current_task().cancel)
    return n


async def work0(n):
    await asyncio.sleep(0.3)
    some23 = [asyncio.create_task(c) for c in (work3(24), asyncio.sleep(0.3, 25),)]
    done, pending = await asyncio.wait(some23, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some23:
        t.cancel()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work3(27)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 28)))
    keep(asyncio.create_task(work0(29)))
    loop.call_soon(fails, 30)
    try:
        await asyncio.wait_for(condition.acquire(), 0.3)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            t31 = asyncio.create_task(work3(32))
            try:
                log("twice", await asyncio.gather(t31, t31, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            f33 = loop.create_future()
            loop.call_soon(f33.cancel)
            try:
                log("future", await f33)
            except ValueError as error:
                log("caught", name(error))
        finally:
            condition.release()
    t36 = asyncio.create_task(work0(37), name="t36")
    t36.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    f38 = loop.create_future()
    loop.call_soon(settle, f38, ValueError(40))
    try:
        log("future", await f38)
    except ValueError as error:
        log("caught", name(error))
    t36.cancel()
    try:
        log("result", await t36)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async for task in asyncio.as_completed([work2(41), work0(42)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e43:
        log("caught", name(e43))
        some44 = [asyncio.create_task(c) for c in (work0(45),)]
        done, pending = await asyncio.wait(some44, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        await asyncio.sleep(0.2)
    finally:
        log("finally", 47)
        await asyncio.sleep(1)
        log("finally over", 48)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
