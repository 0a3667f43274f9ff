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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    t1 = asyncio.ensure_future(asyncio.sleep(0.1, 2))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0.1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t1.done())
        t1.cancel()
    try:
        bounded.release()
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g3:
            keep(g3.create_task(asyncio.sleep(0.5, 4)))
            try:
                loop.call_soon(fails, 5)
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            await asyncio.sleep(0.1)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 7)
    return n


async def work2(n):
    try:
        asyncio.current_task().cancel()
        try:
            try:
                async with asyncio.TaskGroup() as g9:
                    keep(g9.create_task(work3(10)))
                    keep(g9.create_task(asyncio.sleep(1, 11)))
                    try:
                        await asyncio.sleep(1)
                        log("at", 13)
                    finally:
                        log("finally", 14)
                    try:
                        await condition.wait()
                    except RuntimeError as error:
                        log("caught", name(error))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            keep(asyncio.create_task(work3(15)))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            log("uncancel", asyncio.current_task().uncancel())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    await asyncio.sleep(1)
    log("at", 16)
    return n


async def work1(n):
    t18 = loop.create_task(work3(19))
    t18.add_done_callback(ended)
    t18.add_done_callback(cancel_all)
    async with lock:
        loop.call_later(1, log, 'callback', 20)
    await event.wait()
    keep(t18)
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit21:
            await asyncio.sleep(0)
            log("at", 23)
            limit21.reschedule(loop.time() - 1)
            log("limit", limit21.when() is None, limit21.expired())
            await asyncio.sleep(0)
    except TimeoutError as e25:
        log("caught", name(e25))
    log("expired", limit21.expired())
    return n


async def work0(n):
    async for i in numbers(3, 0.1):
        log("item", i)
        if i == 1:
            break
    loop.call_later(0.5, asyncio.current_task().cancel, 'later')
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    raise ValueError(28)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(29)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 30)))
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    try:
        async with condition:
            condition.notify()
        cancel(2)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        async with asyncio.TaskGroup() as g31:
            g31.create_task(asyncio.sleep(1, 32))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("main ends")


asyncio.run(main())
