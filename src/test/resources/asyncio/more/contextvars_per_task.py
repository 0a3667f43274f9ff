import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def child(name):
    print("before", name, user.get())
    user.set(name)
    await asyncio.sleep(1)
    print("after", name, user.get())


async def main():
    user.set("main")
    await asyncio.gather(child("a"), child("b"))
    print(user.get())
    await child("direct")
    print(user.get())


asyncio.run(main())
print(user.get())
