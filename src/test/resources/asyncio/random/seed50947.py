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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    try:
        await asyncio.wait_for(condition.acquire(), 0.1)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            for i in range(1):
                f1 = loop.create_future()
                loop.call_later(0.2, f1.cancel)
                try:
                    log("future", await f1)
                except ValueError as error:
                    log("caught", name(error))
        finally:
            condition.release()
    try:
        async with asyncio.TaskGroup() as g4:
            g4.create_task(asyncio.sleep(0.2, 5))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        asyncio.current_task().cancel()
        try:
            t6 = asyncio.ensure_future(asyncio.sleep(0.1, 7))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t6), None))
            except (TimeoutError, asyncio.CancelledError) as error:
                log("left", name(error), t6.done())
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
        await asyncio.sleep(0.3)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        await asyncio.sleep(0.3)
    finally:
        log("finally", 9)
        await asyncio.sleep(0.1)
        log("finally over", 10)
    return n


async def work2(n):
    try:
        async with asyncio.timeout_at(loop.time() + 0.2) as limit12:
            event.set()
            limit12.reschedule(loop.time())
            log("limit", limit12.when() is None, limit12.expired())
            async for i in numbers(1, 1):
                log("item", i)
                if i == 1:
                    break
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e13:
        log("caught", name(e13))
    log("expired", limit12.expired())
    gen14 = receives(3, 1)
    try:
        log("first", await anext(gen14))
        log("sent", await gen14.asend(None))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    log("at", 15)
    return n


async def work1(n):
    try:
        t17 = asyncio.ensure_future(work3(18))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t17), None))
        except (TimeoutError) as error:
            log("left", name(error), t17.done())
            t17.cancel()
    finally:
        log("finally", 19)
    try:
        lock.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n * 2


async def work0(n):
    try:
        try:
            try:
                queue.task_done()
            except ValueError as error:
                log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    finally:
        log("finally", 22)
        await asyncio.sleep(0.3)
        log("finally over", 23)
    try:
        for following in asyncio.as_completed([work1(24)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e25:
        log("caught", name(e25))
    t26 = asyncio.ensure_future(asyncio.sleep(0.2, 27))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t26), 0.3))
    except (TimeoutError) as error:
        log("left", name(error), t26.done())
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(29)))
    t30 = loop.create_task(work2(31))
    t30.add_done_callback(ended)
    t30.add_done_callback(fails)
    t32 = asyncio.create_task(work2(33), name="t32")
    t32.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    some34 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 35), work2(36), asyncio.sleep(0.5, 37),)]
    done, pending = await asyncio.wait(some34, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some34:
        t.cancel()
    t32.cancel()
    keep(t30)
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.3)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
