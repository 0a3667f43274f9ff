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
queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with resource(1, 0.1) as value:
            log("inside", value)
            try:
                await asyncio.wait_for(lock.acquire(), 0)
            except TimeoutError as error:
                log("no lock", lock.locked())
            else:
                try:
                    await asyncio.sleep(0)
                    log("at", 2)
                finally:
                    lock.release()
            await asyncio.sleep(0)
    except ValueError as error:
        log("outside", name(error))
    await asyncio.sleep(0.3)
    log("at", 5)
    await asyncio.sleep(0)
    return n


async def work0(n):
    asyncio.current_task().cancel('itself')
    try:
        try:
            await asyncio.wait_for(condition.acquire(), 0.1)
        except TimeoutError as error:
            log("no condition", condition.locked())
        else:
            try:
                await queue.put(8)
                log("put", 8, queue.qsize())
                log("at", 9)
            finally:
                condition.release()
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    context10 = contextvars.copy_context()
    context10.run(variable.set, 11)
    loop.call_later(0.3, tell, context=context10)
    async with condition:
        condition.notify(2)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 14)))
    keep(asyncio.create_task(asyncio.sleep(0.1, 15)))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.5, 16), 1))
    except TimeoutError as e17:
        log("caught", name(e17))
    log("event", event.is_set(), lock.locked(), semaphore.locked())
    try:
        loop.call_soon(fails, 18)
    except asyncio.CancelledError as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    await asyncio.sleep(0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
