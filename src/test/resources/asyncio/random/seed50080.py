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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    event.set()
    t1 = loop.create_task(asyncio.sleep(1, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(cancel_all)
    t3 = loop.create_task(asyncio.sleep(0.1, 4))
    t3.add_done_callback(ended)
    t3.add_done_callback(ended)
    await asyncio.sleep(1)
    keep(t3)
    await asyncio.sleep(0.5)
    keep(t1)
    await asyncio.sleep(0.5)
    raise ValueError(8)


async def work0(n):
    if n % 2 == 0:
        raise RuntimeError(9)
    async with condition:
        shared.clear()
        condition.notify_all()
    try:
        async with asyncio.timeout(0.5) as limit10:
            log("took", await queue.get())
            limit10.reschedule(loop.time() + 0.2)
            log("limit", limit10.when() is None, limit10.expired())
            log("event", event.is_set(), lock.locked(), semaphore.locked())
    except TimeoutError as e12:
        log("caught", name(e12))
        try:
            context13 = contextvars.copy_context()
            context13.run(variable.set, 14)
            loop.call_later(0.5, tell, context=context13)
            try:
                await asyncio.sleep(0.5)
                log("at", 15)
            finally:
                log("finally", 16)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    log("expired", limit10.expired())
    await asyncio.sleep(0.2)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    keep(asyncio.create_task(work0(19)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 20)))
    keep(asyncio.create_task(asyncio.sleep(1, 21)))
    some22 = [asyncio.create_task(c) for c in (work1(23), work0(24), work1(25),)]
    done, pending = await asyncio.wait(some22, timeout=1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        try:
            log("gathered", await asyncio.gather(asyncio.gather(work0(26), asyncio.sleep(0.2, 27))))
        except Exception as error:
            log("caught", name(error))
        for result in await asyncio.gather(queue.put(28), queue.put(29), event.wait(), return_exceptions=True):
            log("gathered", name(result) if isinstance(result, BaseException) else result)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    log("main ends")


asyncio.run(main())
