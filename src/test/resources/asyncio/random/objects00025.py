import asyncio
import contextlib
import contextvars

loop = None
var = contextvars.ContextVar("var", default=0)
futures, tasks = {}, []


def log(*words):
    task = asyncio.current_task() if loop and loop.is_running() else None
    print(f"{loop.time():.2f}" if loop else "-", task.get_name() if task else "-", var.get(), *words)


def short(value):
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message!r}, [{', '.join(map(short, value.exceptions))}])"
    if isinstance(value, BaseException):
        context = f" after {type(value.__context__).__name__}" if value.__context__ else ""
        cause = f" because {type(value.__cause__).__name__}" if value.__cause__ else ""
        return f"{type(value).__name__}{value.args}{context}{cause}"
    if isinstance(value, asyncio.Future):
        return f"<{type(value).__name__} {value._state}>"
    if isinstance(value, (list, tuple, set)):
        return "[" + ", ".join(map(short, value)) + "]"
    return type(value).__name__ if hasattr(value, "__dict__") else repr(value)


class Awaitable:
    def __init__(self, steps, result):
        self.steps, self.result = steps, result

    def __await__(self):
        for _ in range(self.steps):
            yield
        return self.result


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        log("cancel asked", self.get_name(), msg)
        return super().cancel(msg)


class OwnFuture(asyncio.Future):
    def set_result(self, value):
        log("result set", short(value))
        super().set_result(value)


class OwnQueue(asyncio.Queue):
    def _put(self, item):
        log("_put", short(item))
        super()._put(item)

    def _get(self):
        item = super()._get()
        log("_get", short(item))
        return item


class Manager:
    def __init__(self, number, enter=0, leave=0, swallow=(), fail=None):
        self.number, self.enter, self.leave, self.swallow, self.fail = number, enter, leave, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        log("enter", self.number)

    async def __aexit__(self, kind, error, traceback):
        log("leave", self.number, short(error))
        await asyncio.sleep(self.leave)
        if self.fail:
            raise self.fail
        return isinstance(error, self.swallow)


async def numbers(count, pause):
    log("generator starts")
    try:
        for i in range(count):
            try:
                got = yield i
                if got is not None:
                    log("generator got", short(got))
            except (ValueError, KeyError) as error:
                log("generator caught", short(error))
                yield "caught"
            await asyncio.sleep(pause)
    except GeneratorExit:
        log("generator exits")
        raise
    except asyncio.CancelledError as error:
        log("generator cancelled", short(error))
        raise
    finally:
        log("generator ends")


def done(future):
    log("done", future.get_name(), future._state)


def handler(loop, context):
    log("handler", context["message"].split("<")[0], short(context.get("exception")))


def settle(number, what):
    own = future(number)
    if own.done():
        log("already", own._state)
    elif isinstance(what, BaseException):
        own.set_exception(what)
    else:
        own.set_result(what)


def future(number):
    if number not in futures:
        futures[number] = loop.create_future()
        loop.call_later(0.2, settle, number, number)
    return futures[number]


async def work2(n):
    async with asyncio.timeout(0.2) as timeout1:
        event.clear()
        timeout1.reschedule(loop.time() + 0.1)
        log(4, short(await OwnTask(asyncio.sleep(0.3, 4), loop=loop, name='own9')))
    if False: raise ZeroDivisionError
    log(11, short(await future(1)))
    return n


async def work1(n):
    async with contextlib.AsyncExitStack() as stack18:
        await stack18.enter_async_context(Manager(19, 0.2, 0.1))
        stack18.push_async_callback(asyncio.sleep, 0.3)
        log(20, short(await asyncio.shield(work2(20))))
    async with semaphore:
        async with semaphore:
            log(27, short(await asyncio.sleep(0.3, 28)))
    return n


async def work0(n):
    if True: raise asyncio.TimeoutError()
    log(34, short(await asyncio.wait_for(queue.put(38), 0)))
    async with asyncio.timeout(0.2) as timeout41:
        if True: raise asyncio.TimeoutError()
        async with condition:
            condition.notify()
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    async with contextlib.AsyncExitStack() as stack42:
        await stack42.enter_async_context(Manager(43, 0.1, 0.1))
        stack42.push_async_callback(asyncio.sleep, 0.3)
        async with asyncio.timeout(0.1) as timeout44:
            async with Manager(45, 1, 0, fail=ValueError('v')):
                coroutine46 = asyncio.sleep(1, 46)
                try:
                    log(short(coroutine46.send(None)))
                except BaseException as error:
                    log('by hand', short(error))
                finally:
                    coroutine46.close()
            async with semaphore:
                log(47, short(await OwnTask(work2(47), loop=loop, name='own52')))
        log(54, short(await asyncio.sleep(1, 54)))
    loop.call_soon(settle, 1, 61)
    if tasks: log('cancel', tasks[1 % len(tasks)].cancel('m'))
    async with condition:
        try:
            async with asyncio.TaskGroup() as group65:
                group65.create_task(work1(65))
                group65.create_task(work1(65))
                log(66, short(await asyncio.wait_for(work1(66), 0.5)))
        except* Exception as errors:
            log('group', short(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
