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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    gen1 = receives(1, 0)
    try:
        log("first", await anext(gen1))
        log("sent", await gen1.athrow(KeyError(3)))
        log("sent", await gen1.asend(7))
        await gen1.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.3) as limit2:
            try:
                async with asyncio.TaskGroup() as g3:
                    g3.create_task(asyncio.sleep(0.1, 4))
                    g3.create_task(asyncio.sleep(0, 5))
                    keep(g3.create_task(asyncio.sleep(0.2, 6)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
            limit2.reschedule(None)
            log("limit", limit2.when() is None, limit2.expired())
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 0.5)
                except TimeoutError as error:
                    log("caught", name(error))
            try:
                queue.put_nowait(7)
            except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                log("caught", name(error))
    except TimeoutError as e8:
        log("caught", name(e8))
    log("expired", limit2.expired())
    return n


async def work2(n):
    async with condition:
        shared.set()
        condition.notify_all()
    log("at", 10)
    return n


async def work1(n):
    handle12 = loop.call_at(loop.time() + 0.1, log, 'handle', 13)
    some14 = [asyncio.create_task(c) for c in (work3(15), work2(16),)]
    done, pending = await asyncio.wait(some14, timeout=0.15, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some14:
        keep(t)
    cancel(2)
    handle12.cancel()
    log("handle", handle12.cancelled())
    await asyncio.sleep(0.5)
    for i in range(1):
        try:
            await asyncio.wait_for(lock.acquire(), 0.1)
        except TimeoutError as error:
            log("no lock", lock.locked())
        else:
            try:
                await asyncio.sleep(0)
            finally:
                lock.release()
    t17 = loop.create_task(work2(18))
    t17.add_done_callback(ended)
    t17.add_done_callback(cancel_all)
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    await asyncio.sleep(1)
    keep(t17)
    return n * 2


async def work0(n):
    if n % 3 == 0:
        raise ValueError(21)
    await event.wait()
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work3(23)))
    keep(asyncio.create_task(work3(24)))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    log("took", await queue.get())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
