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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    cancel(3)
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2), name="t1")
    t1.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.timeout(0.15):
            for result in await asyncio.gather(queue.put(3), return_exceptions=True):
                log("gathered", name(result) if isinstance(result, BaseException) else result)
            handle4 = loop.call_later(0.2, log, 'handle', 5)
            loop.call_soon(event.set)
            try:
                async with resource(7, 0.5) as value:
                    log("inside", value)
                    log("at", 8)
                    log("at", 9)
            except Exception as error:
                log("outside", name(error))
            handle4.cancel()
            log("handle", handle4.cancelled())
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e10:
        log("caught", name(e10))
    t1.cancel()
    try:
        log("result", await t1)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def work1(n):
    f12 = loop.create_future()
    for call in (f12.result, f12.exception, lambda: f12.set_result(13), f12.cancel, f12.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    context14 = contextvars.copy_context()
    context14.run(variable.set, 15)
    keep(asyncio.create_task(telling(), context=context14))
    return n


async def work0(n):
    keep(asyncio.create_task(work2(17)))
    event.set()
    event.set()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work1(19)))
    keep(asyncio.create_task(work1(20)))
    try:
        async with resource(21, 0.1) as value:
            log("inside", value)
            asyncio.current_task().cancel('itself')
            try:
                await asyncio.sleep(0.1)
                log("variable", variable.get())
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0.1)
    log("main ends")


asyncio.run(main())
