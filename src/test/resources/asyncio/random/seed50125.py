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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
        t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
        some3 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 4), asyncio.sleep(0.2, 5),)]
        done, pending = await asyncio.wait(some3, timeout=None, return_when=asyncio.FIRST_EXCEPTION)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        t6 = asyncio.create_task(asyncio.sleep(0.2, 7))
        try:
            log("twice", await asyncio.gather(t6, t6, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
        try:
            log("result", await t1)
        except (ValueError, asyncio.QueueShutDown) as error:
            log("caught", name(error))
        async with condition:
            shared.clear()
            condition.notify_all()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    log("at", 8)
    return n


async def work1(n):
    try:
        asyncio.current_task().cancel()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(10)
    try:
        async with asyncio.TaskGroup() as g11:
            keep(g11.create_task(work2(12)))
            g11.create_task(asyncio.sleep(0.1, 13))
            try:
                for i in range(1):
                    try:
                        async with asyncio.timeout(0.15):
                            await asyncio.sleep(0.5)
                            await asyncio.sleep(1)
                    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e16:
                        log("caught", name(e16))
                    try:
                        async with asyncio.TaskGroup() as g17:
                            g17.create_task(work2(18))
                            g17.create_task(work2(19))
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                await asyncio.sleep(0.2)
            except (ValueError, RuntimeError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    return n


async def work0(n):
    context23 = contextvars.copy_context()
    context23.run(variable.set, 24)
    keep(asyncio.create_task(telling(), context=context23))
    loop.call_later(0.1, fails, 25)
    try:
        log("gathered", await asyncio.gather(asyncio.sleep(0.3, 26), queue.put(27)))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 29)))
    keep(asyncio.create_task(work0(30)))
    try:
        log("got", await asyncio.wait_for(queue.put(31), 0.1))
    except TimeoutError as e32:
        log("caught", name(e32))
    f33 = loop.create_future()
    loop.call_soon(settle, f33, 34)
    try:
        log("future", await f33)
    except ValueError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.15) as limit36:
            try:
                async for task in asyncio.as_completed([work2(37), work1(38)], timeout=0.1):
                    log("completed", await task)
            except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e39:
                log("caught", name(e39))
                t40 = asyncio.ensure_future(work0(41))
                try:
                    log("shielded", await asyncio.wait_for(asyncio.shield(t40), 1))
                except (TimeoutError) as error:
                    log("left", name(error), t40.done())
            try:
                log("variable", variable.get())
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            limit36.reschedule(loop.time() - 1)
            log("limit", limit36.when() is None, limit36.expired())
            log("at", 43)
    except TimeoutError as e44:
        log("caught", name(e44))
    log("expired", limit36.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
