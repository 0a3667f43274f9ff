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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    await asyncio.sleep(0.3)
    t1 = loop.create_task(asyncio.sleep(0.1, 2))
    t1.add_done_callback(ended)
    t1.add_done_callback(cancel_all)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 3), asyncio.sleep(1, 4)], timeout=0.3):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e5:
        log("caught", name(e5))
    try:
        t6 = asyncio.ensure_future(asyncio.sleep(1, 7))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t6), 1))
        except (TimeoutError) as error:
            log("left", name(error), t6.done())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    keep(t1)
    return n


async def work2(n):
    log("took", await queue.get())
    try:
        try:
            await asyncio.wait_for(bounded.acquire(), 0.2)
        except TimeoutError as error:
            log("no bounded", bounded.locked())
        else:
            try:
                gen10 = receives(2, 1)
                try:
                    log("first", await anext(gen10))
                    log("sent", await gen10.asend(None))
                    await gen10.aclose()
                except (StopAsyncIteration, KeyError) as error:
                    log("generator", name(error))
            finally:
                bounded.release()
        log("variable", variable.get())
    finally:
        log("finally", 12)
        await asyncio.sleep(0)
        log("finally over", 13)
    for i in range(1):
        try:
            await asyncio.wait_for(queue.join(), 0.3)
        except TimeoutError as error:
            log("caught", name(error))
    loop.call_later(0.1, fails, 15)
    return n * 2


async def work1(n):
    log("variable", variable.get())
    log("at", 18)
    return n


async def work0(n):
    try:
        async with asyncio.TaskGroup() as g20:
            g20.create_task(work2(21))
            g20.create_task(work2(22))
            try:
                async with asyncio.timeout(0.2):
                    try:
                        bounded.release()
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                    async with condition:
                        try:
                            await asyncio.wait_for(condition.wait(), 0.15)
                        except TimeoutError as error:
                            log("caught", name(error))
            except TimeoutError as e23:
                log("caught", name(e23))
                try:
                    await condition.wait()
                except RuntimeError as error:
                    log("caught", name(error))
            try:
                async with asyncio.timeout_at(loop.time() + 0) as limit24:
                    t25 = asyncio.ensure_future(asyncio.sleep(0, 26))
                    try:
                        log("shielded", await asyncio.wait_for(asyncio.shield(t25), 0.2))
                    except (TimeoutError) as error:
                        log("left", name(error), t25.done())
                        keep(t25)
                    log("at", 27)
                    limit24.reschedule(loop.time() + 0.2)
                    log("limit", limit24.when() is None, limit24.expired())
                    await asyncio.sleep(0.3)
                    log("at", 29)
            except TimeoutError as e30:
                log("caught", name(e30))
            log("expired", limit24.expired())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(34)))
    cancel(1, 'why')
    t35 = asyncio.create_task(work1(36))
    try:
        log("twice", await asyncio.gather(t35, t35, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        async with resource(37, 0.3) as value:
            log("inside", value)
            try:
                async with asyncio.timeout(1) as limit38:
                    queue.shutdown(immediate=True)
                    limit38.reschedule(loop.time())
                    log("limit", limit38.when() is None, limit38.expired())
                    try:
                        await asyncio.sleep(0.2)
                        log("at", 41)
                    finally:
                        log("finally", 42)
                        await asyncio.sleep(0.1)
                        log("finally over", 43)
            except TimeoutError as e44:
                log("caught", name(e44))
            log("expired", limit38.expired())
    except Exception as error:
        log("outside", name(error))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
