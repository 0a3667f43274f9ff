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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    loop.call_soon(event.set)
    cancel(2)
    return n


async def work1(n):
    handle3 = loop.call_at(loop.time() + 0.1, log, 'handle', 4)
    await asyncio.sleep(0.2)
    handle3.cancel()
    log("handle", handle3.cancelled())
    cancel(4, 'why')
    for result in await asyncio.gather(asyncio.sleep(0.5, 5), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        await asyncio.wait_for(condition.acquire(), 0.2)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0.5)
        finally:
            condition.release()
    raise ValueError(8)


async def work0(n):
    cancel(3, 'why')
    try:
        async with condition:
            try:
                log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
            except TimeoutError as error:
                log("caught", name(error))
    finally:
        log("finally", 9)
    raise ValueError(10)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(asyncio.sleep(0.1, 11)))
    keep(asyncio.create_task(work1(12)))
    try:
        async with asyncio.timeout(0.1) as limit13:
            for i in range(2):
                t14 = asyncio.ensure_future(work2(15))
                try:
                    log("shielded", await asyncio.wait_for(asyncio.shield(t14), 0.3))
                except (TimeoutError, asyncio.CancelledError) as error:
                    log("left", name(error), t14.done())
                    t14.cancel()
            limit13.reschedule(None)
            log("limit", limit13.when() is None, limit13.expired())
            try:
                async with asyncio.TaskGroup() as g16:
                    g16.create_task(work2(17))
                    keep(g16.create_task(asyncio.sleep(0, 18)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            try:
                try:
                    async with asyncio.timeout_at(loop.time() + 0.1) as limit19:
                        await asyncio.sleep(0.3)
                        limit19.reschedule(loop.time() + 0.2)
                        log("limit", limit19.when() is None, limit19.expired())
                        await asyncio.sleep(0)
                except TimeoutError as e22:
                    log("caught", name(e22))
                    log("at", 23)
                log("expired", limit19.expired())
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    except TimeoutError as e24:
        log("caught", name(e24))
    log("expired", limit13.expired())
    log("at", 25)
    log("at", 26)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
