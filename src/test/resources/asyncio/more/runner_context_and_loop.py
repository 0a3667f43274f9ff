import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


async def step():
    var.set(var.get() + 1)
    return var.get()


with asyncio.Runner() as runner:
    print(runner.run(step()), runner.run(step()), var.get())
    print(runner.run(step(), context=contextvars.copy_context()))
    try:
        runner.run(5)
    except TypeError as error:
        print(error)
with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
    print(runner.get_loop().is_running())
    print(runner.run(asyncio.sleep(1, "slept")))
