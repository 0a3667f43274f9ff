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


async def work2(n):
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
    try:
        gen3 = receives(3, 0.1)
        try:
            log("first", await anext(gen3))
            log("sent", await gen3.__anext__())
            log("sent", await gen3.asend(7))
            await gen3.aclose()
        except (StopAsyncIteration, KeyError) as error:
            log("generator", name(error))
        if n % 3 == 0:
            raise ValueError(4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    t5 = loop.create_task(asyncio.sleep(0, 6))
    t5.add_done_callback(ended)
    t5.add_done_callback(cancel_all)
    log("removed", t5.remove_done_callback(ended))
    try:
        try:
            async with asyncio.TaskGroup() as g7:
                g7.create_task(asyncio.sleep(0.1, 8))
                g7.create_task(asyncio.sleep(1, 9))
                g7.create_task(asyncio.sleep(0.2, 10))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        try:
            log("gathered", await asyncio.gather(asyncio.sleep(1, 11), asyncio.sleep(0.1, 12), asyncio.shield(asyncio.sleep(0, 13))))
        except Exception as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    keep(t5)
    raise ValueError(14)


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0.3, 15)))
    try:
        async with asyncio.TaskGroup() as g16:
            g16.create_task(work2(17))
            g16.create_task(work2(18))
            g16.create_task(work2(19))
            f20 = loop.create_future()
            for call in (f20.result, f20.exception, lambda: f20.set_result(21), lambda: f20.set_exception(ValueError(3)), f20.result):
                try:
                    log("future", call())
                except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                    log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    return n


async def work0(n):
    cancel(0, 'why')
    await queue.put(24)
    log("put", 24, queue.qsize())
    try:
        log("gathered", await asyncio.gather(work1(25), queue.put(26), asyncio.gather(asyncio.sleep(1, 27), asyncio.sleep(0.2, 28))))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work2(30)))
    f31 = loop.create_future()
    loop.call_soon(settle, f31, ValueError(33))
    try:
        log("future", await f31)
    except ValueError as error:
        log("caught", name(error))
    gen34 = receives(2, 0.1)
    try:
        log("first", await anext(gen34))
        log("sent", await gen34.asend(7))
        log("sent", await gen34.asend(None))
        await gen34.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    log("main ends")


asyncio.run(main())
