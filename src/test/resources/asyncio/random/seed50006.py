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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.2, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t1.done())
    gen3 = receives(2, 0.1)
    try:
        log("first", await anext(gen3))
        log("sent", await gen3.asend(None))
        log("sent", await gen3.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        try:
            await asyncio.wait_for(bounded.acquire(), 0.5)
        except TimeoutError as error:
            log("no bounded", bounded.locked())
        else:
            try:
                loop.call_later(0.5, asyncio.current_task().cancel, 'later')
                try:
                    log("gathered", await asyncio.gather(asyncio.sleep(0.3, 4), asyncio.sleep(1, 5)))
                except Exception as error:
                    log("caught", name(error))
            finally:
                bounded.release()
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    log("at", 7)
    return n


async def work2(n):
    t9 = loop.create_task(asyncio.sleep(0.1, 10))
    t9.add_done_callback(ended)
    t9.add_done_callback(fails)
    try:
        async with asyncio.timeout(0) as limit11:
            t12 = asyncio.create_task(work3(13))
            try:
                log("twice", await asyncio.gather(t12, t12, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
            limit11.reschedule(None)
            log("limit", limit11.when() is None, limit11.expired())
            context14 = contextvars.copy_context()
            context14.run(variable.set, 15)
            loop.call_soon(tell, context=context14)
    except TimeoutError as e16:
        log("caught", name(e16))
    log("expired", limit11.expired())
    keep(t9)
    keep(asyncio.create_task(work3(17)))
    return n


async def work1(n):
    await asyncio.sleep(0.5)
    try:
        log("gathered", await asyncio.gather(work3(19)))
    except Exception as error:
        log("caught", name(error))
    raise ValueError(20)


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g21:
                g21.create_task(work3(22))
                try:
                    async with asyncio.timeout(0.15) as limit23:
                        await asyncio.sleep(0)
                        await asyncio.sleep(0)
                        limit23.reschedule(None)
                        log("limit", limit23.when() is None, limit23.expired())
                        await asyncio.sleep(0.1)
                except TimeoutError as e27:
                    log("caught", name(e27))
                    log("at", 28)
                log("expired", limit23.expired())
                await asyncio.sleep(0.2)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 30)
    finally:
        log("finally", 31)
    log("at", 32)
    await asyncio.sleep(0.2)
    log("at", 34)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work3(36)))
    for i in range(1):
        loop.call_soon(event.set)
    async with condition:
        condition.notify_all()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
