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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        async with condition:
            try:
                log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
            except TimeoutError as error:
                log("caught", name(error))
        try:
            bounded.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
    raise ValueError(2)


async def work2(n):
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(work3(4))
            keep(g3.create_task(work3(5)))
            gen6 = receives(2, 0.5)
            try:
                log("first", await anext(gen6))
                log("sent", await gen6.asend(7))
                log("sent", await gen6.asend(7))
                await gen6.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        try:
            async with resource(7, 0.1) as value:
                log("inside", value)
                some8 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 9), work3(10), work3(11),)]
                done, pending = await asyncio.wait(some8, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        except Exception as error:
            log("outside", name(error))
        try:
            for i in range(2):
                t12 = asyncio.create_task(work3(13), name="t12")
                t12.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                await asyncio.sleep(0.2)
                log("at", 15)
                t12.cancel()
                try:
                    log("result", await t12)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                log("at", 16)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    finally:
        log("finally", 17)
        await asyncio.sleep(1)
        log("finally over", 18)
    return n * 2


async def work1(n):
    keep(asyncio.create_task(work2(20), eager_start=False))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 21)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e22:
        log("caught", name(e22))
    raise ValueError(23)


async def work0(n):
    loop.call_soon(log, 'callback', 24)
    t25 = asyncio.ensure_future(asyncio.sleep(0.1, 26))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t25), 0))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t25.done())
    t27 = asyncio.ensure_future(work2(28))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t27), 0.3))
    except (TimeoutError) as error:
        log("left", name(error), t27.done())
    raise ValueError(29)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(asyncio.sleep(0.5, 30)))
    keep(asyncio.create_task(work3(31)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    async with semaphore:
        try:
            await asyncio.wait_for(condition.acquire(), 0.2)
        except TimeoutError as error:
            log("no condition", condition.locked())
        else:
            try:
                keep(asyncio.create_task(work0(32)))
                t33 = asyncio.create_task(work1(34))
                try:
                    log("twice", await asyncio.gather(t33, t33, asyncio.sleep(0.1), return_exceptions=True) == [])
                except Exception as error:
                    log("caught", name(error))
            finally:
                condition.release()
        await asyncio.sleep(0)
    try:
        await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            loop.call_soon(cancel, 3)
            loop.call_soon(log, 'callback', 36)
        finally:
            lock.release()
    log("at", 37)
    await asyncio.sleep(0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
