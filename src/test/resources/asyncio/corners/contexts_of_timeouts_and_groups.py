import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


class Told(asyncio.Task):
    def cancel(self, msg=None):
        current = asyncio.current_task()
        print("cancel of", self.get_name(), "with", var.get(), "by", current.get_name() if current else "the loop")
        return super().cancel(msg)


async def fail():
    await asyncio.sleep(0.1)
    raise ValueError


async def waits(name):
    var.set(name)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.5):
            await Told(asyncio.sleep(1), loop=loop, name=f"{name}, timed")
    except TimeoutError:
        print(name, "timed out")
    var.set(name + " later")
    try:
        await asyncio.wait_for(Told(asyncio.sleep(1), loop=loop, name=f"{name}, waited for"), 0.5)
    except TimeoutError:
        print(name, "waited too long")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            var.set(name + " in the group")
            await Told(asyncio.sleep(1), loop=loop, name=f"{name}, in a group")
    except* ValueError:
        print(name, "failed")


async def main():
    await asyncio.gather(waits("one"), waits("two"))
    print(var.get())


asyncio.run(main())
