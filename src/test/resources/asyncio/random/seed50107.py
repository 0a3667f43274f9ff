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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work3(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, 1)), 0.3))
    except TimeoutError as e2:
        log("caught", name(e2))
    keep(asyncio.create_task(asyncio.sleep(0.5, 3)))
    t4 = loop.create_task(asyncio.sleep(0.5, 5))
    t4.add_done_callback(ended)
    t4.add_done_callback(cancel_all)
    log("removed", t4.remove_done_callback(ended))
    log("took", await queue.get())
    t7 = asyncio.create_task(asyncio.sleep(0, 8), name="t7")
    t7.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with semaphore:
        log("at", 9)
    await asyncio.sleep(1)
    try:
        log("result", await t7)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    keep(t4)
    log("at", 11)
    return n


async def work2(n):
    try:
        log("barrier", await asyncio.wait_for(barrier.wait(), 1))
    except (TimeoutError, asyncio.BrokenBarrierError) as error:
        log("caught", name(error))
    try:
        await asyncio.wait_for(semaphore.acquire(), 1)
    except TimeoutError as error:
        log("no semaphore", semaphore.locked())
    else:
        try:
            try:
                async with asyncio.TaskGroup() as g13:
                    keep(g13.create_task(work3(14)))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
        finally:
            semaphore.release()
    try:
        if n % 3 == 0:
            raise ValueError(15)
        try:
            async with resource(16, 0.2) as value:
                log("inside", value)
                log("event", event.is_set(), lock.locked(), semaphore.locked())
        except ValueError as error:
            log("outside", name(error))
    finally:
        log("finally", 17)
        await asyncio.sleep(1)
        log("finally over", 18)
    return n


async def work1(n):
    t20 = asyncio.create_task(work2(21))
    try:
        log("twice", await asyncio.gather(t20, t20, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    try:
        for following in asyncio.as_completed([work3(22)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e23:
        log("caught", name(e23))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 1))
        except TimeoutError as error:
            log("caught", name(error))
    try:
        log("at", 24)
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    raise ValueError(25)


async def work0(n):
    try:
        async with resource(26, 0.1) as value:
            log("inside", value)
            cancel(0, 'why')
            try:
                async for task in asyncio.as_completed([work3(27), work1(28), work1(29)], timeout=0.2):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e30:
                log("caught", name(e30))
    except ValueError as error:
        log("outside", name(error))
    try:
        async with asyncio.timeout(1) as limit31:
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.15))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            limit31.reschedule(loop.time() - 1)
            log("limit", limit31.when() is None, limit31.expired())
            try:
                async with resource(32, 0) as value:
                    log("inside", value)
                    try:
                        await asyncio.wait_for(condition.acquire(), 0.15)
                    except TimeoutError as error:
                        log("no condition", condition.locked())
                    else:
                        try:
                            await asyncio.sleep(0)
                            log("at", 34)
                        finally:
                            condition.release()
                    await asyncio.sleep(0.3)
            except Exception as error:
                log("outside", name(error))
    except TimeoutError as e36:
        log("caught", name(e36))
    log("expired", limit31.expired())
    log("at", 37)
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(40)))
    keep(asyncio.create_task(work0(41)))
    keep(asyncio.create_task(work3(42)))
    try:
        loop.call_later(1, cancel, 3)
        try:
            async with asyncio.timeout_at(loop.time() + 0.2) as limit44:
                f45 = loop.create_future()
                loop.call_soon(settle, f45, 46)
                try:
                    log("future", await f45)
                except ValueError as error:
                    log("caught", name(error))
                loop.call_soon(fails, 48)
                limit44.reschedule(loop.time() + 0.2)
                log("limit", limit44.when() is None, limit44.expired())
                cancel(4, 'why')
        except TimeoutError as e49:
            log("caught", name(e49))
            log("at", 50)
        log("expired", limit44.expired())
    except Exception as error:
        log("caught", name(error))
    await asyncio.sleep(1)
    log("at", 52)
    await asyncio.sleep(0.3)
    log("at", 54)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
