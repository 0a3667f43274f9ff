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
    loop.call_later(0.2, asyncio.current_task().cancel)
    loop.call_soon(fails, 1)
    try:
        try:
            async with condition:
                condition.notify(2)
            try:
                await asyncio.wait_for(bounded.acquire(), 0.1)
            except TimeoutError as error:
                log("no bounded", bounded.locked())
            else:
                try:
                    asyncio.current_task().cancel()
                    try:
                        log("at", 2)
                    except asyncio.CancelledError as error:
                        log("cancelled", error.args, asyncio.current_task().cancelling())
                        raise
                finally:
                    bounded.release()
        finally:
            log("finally", 3)
        log("at", 4)
    finally:
        log("finally", 5)
    log("at", 6)
    raise ValueError(7)


async def work0(n):
    if n % 2 == 0:
        raise ValueError(8)
    f9 = loop.create_future()
    for call in (f9.result, f9.exception, lambda: f9.set_result(10), f9.done, f9.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.5, 12)))
    keep(asyncio.create_task(work1(13)))
    await queue.put(14)
    log("put", 14, queue.qsize())
    try:
        some15 = [asyncio.create_task(c) for c in (asyncio.sleep(0.3, 16), work1(17),)]
        done, pending = await asyncio.wait(some15, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    except ValueError as error:
        log("caught", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
