import asyncio


async def child():
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    named = asyncio.create_task(child(), name="Ada")
    plain = asyncio.create_task(child())
    print(await named, await plain)
    plain.set_name("Bob")
    print(plain.get_name())
    print((await asyncio.create_task(child())))
    number = asyncio.create_task(child(), name=7)
    print(repr(await number))


asyncio.run(main())
