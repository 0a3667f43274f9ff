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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    t1 = loop.create_task(asyncio.sleep(0, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(fails)
    log("removed", t1.remove_done_callback(ended))
    await asyncio.sleep(0.5)
    keep(t1)
    try:
        async with asyncio.TaskGroup() as g3:
            g3.create_task(asyncio.sleep(1, 4))
            g3.create_task(asyncio.sleep(0.1, 5))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.2))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            await barrier.reset()
            keep(asyncio.create_task(asyncio.sleep(1, 6), eager_start=True))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 7)
    raise ValueError(8)


async def work0(n):
    t9 = asyncio.create_task(work1(10), name="t9")
    t9.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    t11 = asyncio.ensure_future(asyncio.sleep(1, 12))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t11), 0))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t11.done())
        t11.cancel()
    loop.call_later(0, cancel, 1)
    t9.cancel()
    try:
        log("result", await t9)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        try:
            async with condition:
                shared.set()
                condition.notify_all()
            await asyncio.sleep(0.1)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            await asyncio.sleep(0.5)
            raise
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(0.1, 18)))
    t19 = asyncio.ensure_future(work0(20))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t19), 1))
    except (TimeoutError) as error:
        log("left", name(error), t19.done())
        keep(t19)
    if len(tasks) > 3:
        raise asyncio.CancelledError(21)
    cancel(0, 'why')
    await asyncio.sleep(0.5)
    log("main ends")


asyncio.run(main())
