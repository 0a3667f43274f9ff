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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        try:
            async with condition:
                try:
                    log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0))
                except TimeoutError as error:
                    log("caught", name(error))
            keep(asyncio.create_task(asyncio.sleep(0.2, 1)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            raise ValueError(2)
        log("took", await queue.get())
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    t4 = asyncio.create_task(asyncio.sleep(0, 5), name="t4")
    t4.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(0.3)
    log("at", 6)
    t4.cancel()
    try:
        log("result", await t4)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n * 2


async def work2(n):
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(1) as limit8:
            t9 = asyncio.ensure_future(work3(10))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t9), 0))
            except (TimeoutError) as error:
                log("left", name(error), t9.done())
            try:
                log("gathered", await asyncio.gather(asyncio.gather(asyncio.sleep(0.1, 11), work3(12)), work3(13), queue.put(14)))
            except Exception as error:
                log("caught", name(error))
            limit8.reschedule(loop.time() - 1)
            log("limit", limit8.when() is None, limit8.expired())
            try:
                log("at", 15)
                try:
                    await asyncio.sleep(0)
                except Exception as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.2)
            await asyncio.sleep(1)
    except TimeoutError as e18:
        log("caught", name(e18))
    log("expired", limit8.expired())
    await asyncio.sleep(0.2)
    return n


async def work1(n):
    async with semaphore:
        await event.wait()
    asyncio.current_task().cancel('itself')
    keep(asyncio.create_task(work3(21), eager_start=False))
    try:
        log("got", await asyncio.wait_for(work2(22), 0.1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e23:
        log("caught", name(e23))
    raise ValueError(24)


async def work0(n):
    event.clear()
    asyncio.current_task().cancel('itself')
    try:
        loop.call_later(0.5, cancel, 2)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as g26:
            g26.create_task(work2(27))
            keep(g26.create_task(work2(28)))
            keep(g26.create_task(work1(29)))
            try:
                queue.put_nowait(30)
            except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(32)))
    keep(asyncio.create_task(work3(33)))
    keep(asyncio.create_task(work2(34)))
    try:
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
        await barrier.reset()
    finally:
        log("finally", 35)
    try:
        async with resource(36, 1) as value:
            log("inside", value)
            t37 = asyncio.ensure_future(asyncio.sleep(0, 38))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t37), 1))
            except (TimeoutError) as error:
                log("left", name(error), t37.done())
            try:
                async with asyncio.timeout(0.5) as limit39:
                    gen40 = receives(3, 0.1)
                    try:
                        log("first", await anext(gen40))
                        log("sent", await gen40.asend(None))
                        log("sent", await gen40.asend(None))
                    except (StopAsyncIteration, KeyError) as error:
                        log("generator", name(error))
                    limit39.reschedule(loop.time() + 0.2)
                    log("limit", limit39.when() is None, limit39.expired())
                    keep(asyncio.create_task(work2(41), eager_start=False))
                    try:
                        log("at", 42)
                        await asyncio.sleep(0)
                    finally:
                        log("finally", 44)
                        await asyncio.sleep(0.1)
                        log("finally over", 45)
            except TimeoutError as e46:
                log("caught", name(e46))
            log("expired", limit39.expired())
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
