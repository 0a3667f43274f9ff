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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    gen1 = receives(1, 0.5)
    try:
        log("first", await anext(gen1))
        log("sent", await gen1.athrow(KeyError(3)))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    t2 = loop.create_task(asyncio.sleep(0, 3))
    t2.add_done_callback(ended)
    t2.add_done_callback(fails)
    log("removed", t2.remove_done_callback(ended))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    keep(t2)
    raise ValueError(4)


async def work2(n):
    keep(asyncio.create_task(work3(5)))
    t6 = asyncio.create_task(work3(7), name="t6")
    t6.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    log("variable", variable.get())
    try:
        log("result", await t6)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work1(n):
    async with condition:
        condition.notify_all()
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 1))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work0(n):
    t11 = asyncio.create_task(work1(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        await asyncio.wait_for(bounded.acquire(), 0)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            loop.call_later(0.2, asyncio.current_task().cancel)
        finally:
            bounded.release()
    t11.cancel()
    try:
        log("result", await t11)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit13:
            try:
                for following in asyncio.as_completed([work3(14), work2(15)], timeout=None):
                    log("next", await following)
            except (TimeoutError, ValueError) as e16:
                log("caught", name(e16))
                cancel(2)
            limit13.reschedule(loop.time() - 1)
            log("limit", limit13.when() is None, limit13.expired())
            for i in range(2):
                t17 = asyncio.create_task(asyncio.sleep(1, 18))
                try:
                    log("twice", await asyncio.gather(t17, t17, asyncio.sleep(0.1), return_exceptions=True) == [])
                except Exception as error:
                    log("caught", name(error))
                await asyncio.sleep(0.5)
            await asyncio.sleep(0)
    except TimeoutError as e21:
        log("caught", name(e21))
        await asyncio.sleep(0)
    log("expired", limit13.expired())
    log("at", 23)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(25)))
    keep(asyncio.create_task(work2(26)))
    try:
        some27 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 28),)]
        done, pending = await asyncio.wait(some27, timeout=0.1, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for t in some27:
            keep(t)
        t29 = asyncio.create_task(asyncio.sleep(0.5, 30))
        try:
            log("twice", await asyncio.gather(t29, t29, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t31 = asyncio.create_task(asyncio.sleep(0.5, 32), name="t31")
    t31.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    t33 = asyncio.create_task(work1(34), name="t33")
    t33.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    t35 = loop.create_task(asyncio.sleep(0.1, 36))
    t35.add_done_callback(ended)
    t35.add_done_callback(ended)
    try:
        condition.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    keep(t35)
    keep(asyncio.create_task(work0(37), eager_start=True))
    t33.cancel()
    t31.cancel()
    try:
        log("result", await t31)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
