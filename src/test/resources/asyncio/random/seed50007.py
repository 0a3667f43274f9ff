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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    asyncio.current_task().cancel('itself')
    try:
        try:
            await condition.wait()
        except RuntimeError as error:
            log("caught", name(error))
        keep(asyncio.create_task(asyncio.sleep(0, 1), eager_start=True))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    await asyncio.sleep(0.3)
    log("at", 3)
    return n


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 5), None))
    except TimeoutError as e6:
        log("caught", name(e6))
    async with lock:
        try:
            async with asyncio.timeout_at(loop.time() + 0.15) as limit7:
                async with condition:
                    try:
                        log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.1))
                    except TimeoutError as error:
                        log("caught", name(error))
                await asyncio.sleep(0)
                limit7.reschedule(loop.time() + 0.2)
                log("limit", limit7.when() is None, limit7.expired())
                await asyncio.sleep(0.1)
        except TimeoutError as e9:
            log("caught", name(e9))
        log("expired", limit7.expired())
    log("at", 10)
    raise ValueError(11)


async def work0(n):
    cancel(0, 'why')
    try:
        t12 = loop.create_task(work1(13))
        t12.add_done_callback(ended)
        t12.add_done_callback(cancel_all)
        log("removed", t12.remove_done_callback(ended))
        try:
            try:
                async for task in asyncio.as_completed([work2(14), asyncio.sleep(0.2, 15)], timeout=0.3):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e16:
                log("caught", name(e16))
                try:
                    async with resource(17, 0) as value:
                        log("inside", value)
                        log("at", 18)
                        log("at", 19)
                except Exception as error:
                    log("outside", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        keep(t12)
        await asyncio.sleep(0.3)
    except ValueError as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(23)))
    try:
        f24 = loop.create_future()
        for call in (f24.result, f24.exception, lambda: f24.set_result(25), f24.cancel, f24.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    cancel(2)
    log("main ends")


asyncio.run(main())
