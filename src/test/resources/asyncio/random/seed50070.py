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
queue = asyncio.PriorityQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    loop.call_later(0.2, asyncio.current_task().cancel)
    loop.call_later(0.1, asyncio.current_task().cancel, 'later')
    try:
        async with resource(1, 0.1) as value:
            log("inside", value)
            await asyncio.sleep(0.1)
            try:
                queue.task_done()
            except ValueError as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    await asyncio.sleep(0)
    return n


async def work2(n):
    t4 = loop.create_task(work3(5))
    t4.add_done_callback(ended)
    t4.add_done_callback(fails)
    try:
        loop.call_soon(cancel, 0)
    finally:
        log("finally", 7)
    try:
        async with asyncio.timeout(0.15):
            handle8 = loop.call_at(loop.time() + 0.1, log, 'handle', 9)
            f10 = loop.create_future()
            loop.call_later(0.1, f10.cancel)
            try:
                log("future", await f10)
            except ValueError as error:
                log("caught", name(error))
            handle8.cancel()
            log("handle", handle8.cancelled())
    except TimeoutError as e13:
        log("caught", name(e13))
    keep(t4)
    event.set()
    await asyncio.sleep(0)
    return n


async def work1(n):
    log("at", 16)
    try:
        t17 = loop.create_task(work2(18))
        t17.add_done_callback(ended)
        t17.add_done_callback(fails)
        log("removed", t17.remove_done_callback(ended))
        try:
            async with asyncio.TaskGroup() as g19:
                g19.create_task(work2(20))
                keep(g19.create_task(work3(21)))
                keep(g19.create_task(work3(22)))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        keep(t17)
    finally:
        log("finally", 23)
        await asyncio.sleep(0)
        log("finally over", 24)
    return n


async def work0(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0.1, 26)))
        cancel(1, 'why')
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async for task in asyncio.as_completed([work3(27), work2(28)], timeout=1):
            log("completed", await task)
    except (TimeoutError, ValueError) as e29:
        log("caught", name(e29))
        try:
            await asyncio.wait_for(semaphore.acquire(), 0.2)
        except TimeoutError as error:
            log("no semaphore", semaphore.locked())
        else:
            try:
                try:
                    try:
                        log("at", 30)
                        log("at", 31)
                    finally:
                        log("finally", 32)
                        await asyncio.sleep(0)
                        log("finally over", 33)
                    await asyncio.sleep(0.5)
                except asyncio.CancelledError as error:
                    log("cancelled", error.args, asyncio.current_task().cancelling())
                    await asyncio.sleep(0.3)
                    raise
                await asyncio.sleep(0.1)
            finally:
                semaphore.release()
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.5)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 39)))
    keep(asyncio.create_task(work0(40)))
    cancel(3, 'why')
    t41 = asyncio.create_task(work1(42))
    try:
        log("twice", await asyncio.gather(t41, t41, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    keep(asyncio.create_task(work3(43), eager_start=False))
    handle44 = loop.call_soon(log, 'handle', 45)
    try:
        await condition.wait()
    except RuntimeError as error:
        log("caught", name(error))
    handle44.cancel()
    log("handle", handle44.cancelled())
    try:
        context46 = contextvars.copy_context()
        context46.run(variable.set, 47)
        loop.call_soon(tell, context=context46)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
