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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    async with lock:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
        try:
            try:
                async with condition:
                    condition.notify(2)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0)
                raise
            log("at", 1)
        finally:
            log("finally", 2)
            await asyncio.sleep(0.1)
            log("finally over", 3)
    await asyncio.sleep(0.5)
    try:
        try:
            log("at", 4)
        finally:
            log("finally", 5)
        await asyncio.sleep(0.1)
    finally:
        log("finally", 7)
    log("at", 8)
    return n


async def work2(n):
    gen10 = receives(3, 1)
    try:
        log("first", await anext(gen10))
        log("sent", await gen10.athrow(KeyError(3)))
        log("sent", await gen10.asend(None))
        await gen10.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    for result in await asyncio.gather(queue.put(11), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n


async def work1(n):
    try:
        await asyncio.wait_for(bounded.acquire(), 0.2)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            t13 = asyncio.create_task(work3(14), name="t13")
            t13.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            f15 = loop.create_future()
            loop.call_soon(settle, f15, 16)
            try:
                log("future", await f15)
            except ValueError as error:
                log("caught", name(error))
            try:
                await asyncio.wait_for(semaphore.acquire(), 0.2)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    cancel(2, 'why')
                finally:
                    semaphore.release()
            t13.cancel()
            try:
                for following in asyncio.as_completed([work3(18), work2(19)], timeout=1):
                    log("next", await following)
            except (TimeoutError, ValueError) as e20:
                log("caught", name(e20))
        finally:
            bounded.release()
    handle21 = loop.call_soon(log, 'handle', 22)
    log("at", 23)
    handle21.cancel()
    log("handle", handle21.cancelled())
    log("at", 24)
    return n


async def work0(n):
    try:
        async with asyncio.timeout(0.2):
            try:
                async with resource(26, 0.1) as value:
                    log("inside", value)
                    t27 = loop.create_task(work2(28))
                    t27.add_done_callback(ended)
                    t27.add_done_callback(fails)
                    some29 = [asyncio.create_task(c) for c in (work3(30), work3(31),)]
                    done, pending = await asyncio.wait(some29, timeout=0, return_when=asyncio.ALL_COMPLETED)
                    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                    keep(t27)
                    context32 = contextvars.copy_context()
                    context32.run(variable.set, 33)
                    keep(asyncio.create_task(telling(), context=context32))
            except Exception as error:
                log("outside", name(error))
            keep(asyncio.create_task(work3(34)))
    except TimeoutError as e35:
        log("caught", name(e35))
        log("took", await queue.get())
    t37 = asyncio.create_task(asyncio.sleep(0.1, 38), name="t37")
    t37.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    await asyncio.sleep(1)
    await asyncio.sleep(0.2)
    try:
        log("result", await t37)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(42)))
    keep(asyncio.create_task(asyncio.sleep(0, 43), eager_start=False))
    try:
        f44 = loop.create_future()
        for call in (f44.result, f44.exception, lambda: f44.set_result(45), lambda: f44.set_exception(ValueError(3)), f44.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    finally:
        log("finally", 46)
        await asyncio.sleep(0)
        log("finally over", 47)
    try:
        async with asyncio.timeout_at(loop.time() + 0) as limit48:
            try:
                loop.call_soon(fails, 49)
            finally:
                log("finally", 50)
                await asyncio.sleep(0.2)
                log("finally over", 51)
            limit48.reschedule(loop.time() - 1)
            log("limit", limit48.when() is None, limit48.expired())
            keep(asyncio.create_task(asyncio.sleep(1, 52)))
    except TimeoutError as e53:
        log("caught", name(e53))
    log("expired", limit48.expired())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
