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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    async with lock:
        keep(asyncio.create_task(asyncio.sleep(1, 1)))
        t2 = asyncio.create_task(asyncio.sleep(0.1, 3))
        try:
            log("twice", await asyncio.gather(t2, t2, asyncio.sleep(0.1), return_exceptions=True) == [])
        except Exception as error:
            log("caught", name(error))
    keep(asyncio.create_task(asyncio.sleep(1, 4)))
    try:
        await asyncio.wait_for(condition.acquire(), 0.2)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            try:
                async with asyncio.timeout_at(loop.time() + 0.5) as limit5:
                    try:
                        async with asyncio.TaskGroup() as g6:
                            g6.create_task(asyncio.sleep(0, 7))
                            keep(g6.create_task(asyncio.sleep(0.2, 8)))
                            log("at", 9)
                            log("at", 10)
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                    await asyncio.sleep(1)
                    limit5.reschedule(loop.time() - 1)
                    log("limit", limit5.when() is None, limit5.expired())
                    await asyncio.sleep(0.5)
                    log("at", 13)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e14:
                log("caught", name(e14))
            log("expired", limit5.expired())
        finally:
            condition.release()
    log("at", 15)
    raise ValueError(16)


async def work0(n):
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
        except TimeoutError as error:
            log("caught", name(error))
    handle18 = loop.call_soon(log, 'handle', 19)
    async with condition:
        shared.set()
        condition.notify_all()
    await asyncio.sleep(0.1)
    handle18.cancel()
    log("handle", handle18.cancelled())
    raise ValueError(21)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(22)))
    keep(asyncio.create_task(asyncio.sleep(0, 23)))
    keep(asyncio.create_task(asyncio.sleep(0, 24), eager_start=True))
    loop.call_soon(event.set)
    log("main ends")


asyncio.run(main())
