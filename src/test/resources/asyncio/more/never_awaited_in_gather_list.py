import asyncio


async def child(n):
    return n


async def main():
    coroutines = [child(n) for n in range(3)]
    print(await coroutines[0])
    print("end of main")


asyncio.run(main())
