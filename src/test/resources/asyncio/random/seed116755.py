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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 1), 0.3))
    except TimeoutError as e2:
        log("caught", name(e2))
    some3 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 4), asyncio.sleep(0, 5),)]
    done, pending = await asyncio.wait(some3, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some3:
        keep(t)
    cancel(3, 'why')
    try:
        await asyncio.sleep(0)
    finally:
        log("finally", 7)
        await asyncio.sleep(0.3)
        log("finally over", 8)
    raise ValueError(9)


async def work1(n):
    try:
        try:
            cancel(1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(10)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    await asyncio.sleep(0.2)
    return n


async def work0(n):
    try:
        t13 = asyncio.create_task(work2(14))
        try:
            log("twice", await asyncio.gather(t13, t13, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
        try:
            t15 = asyncio.ensure_future(asyncio.sleep(0.5, 16))
            try:
                log("shielded", await asyncio.wait_for(asyncio.shield(t15), 0.5))
            except (TimeoutError) as error:
                log("left", name(error), t15.done())
                t15.cancel()
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async with asyncio.TaskGroup() as g17:
            keep(g17.create_task(work2(18)))
            keep(g17.create_task(work2(19)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    gen20 = receives(2, 0)
    try:
        log("first", await anext(gen20))
        log("sent", await gen20.asend(7))
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    raise ValueError(21)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work1(23)))
    try:
        async with asyncio.TaskGroup() as g24:
            g24.create_task(work1(25))
            try:
                log("gathered", await asyncio.gather(queue.put(26), work0(27)))
            except Exception as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    t28 = loop.create_task(asyncio.sleep(0.5, 29))
    t28.add_done_callback(ended)
    t28.add_done_callback(ended)
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit30:
            try:
                try:
                    variable.set(31)
                    try:
                        async with resource(32, 0) as value:
                            log("inside", value)
                            await asyncio.sleep(0.5)
                            await asyncio.sleep(0.1)
                    except Exception as error:
                        log("outside", name(error))
                except Exception as error:
                    log("caught", name(error))
            except ValueError as error:
                log("caught", name(error))
            log("at", 35)
            limit30.reschedule(loop.time() - 1)
            log("limit", limit30.when() is None, limit30.expired())
            log("at", 36)
            log("at", 37)
    except TimeoutError as e38:
        log("caught", name(e38))
    log("expired", limit30.expired())
    keep(t28)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
