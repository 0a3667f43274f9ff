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
        loop.call_later(0.5, settle, number, number)
    return futures[number]


async def work2(n):
    async with semaphore:
        async with asyncio.timeout(0.5) as timeout1:
            try:
                log(2, short(await asyncio.gather(asyncio.sleep(1, 2), asyncio.sleep(0, 2), return_exceptions=False)))
                log(9, short(await asyncio.create_task(asyncio.sleep(0.3, 9), name='t15', eager_start=False)))
            except TimeoutError as error:
                log('caught', short(error))
                raise RuntimeError('r')
            timeout1.reschedule(loop.time() + 0.2)
            log(16, short([await x for x in asyncio.as_completed([asyncio.sleep(0.1, 16), asyncio.sleep(0.2, 16)])]))
        var.set(24)
    coroutine25 = asyncio.sleep(0.1, 25)
    try:
        log(short(coroutine25.send(None)))
    except BaseException as error:
        log('by hand', short(error))
    finally:
        coroutine25.close()
    log(26, short(await anext(numbers(1, 1), 'none')))
    try:
        log(33, short(await anext(numbers(1, 0.2), 'none')))
    except (KeyError, RuntimeError) as error:
        log('caught', short(error))
    return n


async def work1(n):
    async with condition:
        await asyncio.wait_for(condition.wait(), 1)
    log(40, short(await asyncio.wait_for(future(0), 0.2)))
    try:
        async with condition:
            condition.notify()
    except TimeoutError as error:
        log('caught', short(error))
    finally:
        log(47, short(await asyncio.wait_for(event.wait(), 0.3)))
    async with condition:
        if tasks: log('cancel', tasks[0 % len(tasks)].cancel())
    return n


async def work0(n):
    if False: raise asyncio.TimeoutError()
    async with condition:
        condition.notify_all()
    event.clear()
    log(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(1)
    for i in range(2):
        tasks.append(asyncio.create_task(work0(i)))
    try:
        async with asyncio.TaskGroup() as group60:
            group60.create_task(work2(60))
            group60.create_task(work2(60))
            async with Manager(61, 0.1, 0.1, swallow=ValueError, fail=OSError('o')):
                try:
                    async with asyncio.TaskGroup() as group62:
                        group62.create_task(work2(62))
                        group62.create_task(work1(62))
                        log(63, short(await asyncio.create_task(work1(63), name='t69', eager_start=True)))
                        log(70, short(await asyncio.gather(work1(70), work1(70), return_exceptions=True)))
                except* (KeyError, OSError) as errors:
                    log('group', short(errors))
                log(77, short(await OwnTask(work1(77), loop=loop, name='own82')))
    except* (KeyError, OSError) as errors:
        log('group', short(errors))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(asyncio.wait_for(main(), 20))
