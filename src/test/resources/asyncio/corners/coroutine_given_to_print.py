import asyncio


async def hello():
    return "hello"


print(type(hello()))


async def main():
    print(isinstance(hello(), int))
    kept = []
    kept.append(hello())
    print(len(kept))
    print(await kept[0])


asyncio.run(main())
