import asyncio


async def wait(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
    print(name, asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(
        wait("three tenths", 0.3),
        wait("three of a tenth", 0.1, 0.1, 0.1),
        wait("again three tenths", 0.3),
        wait("tenth and fifth", 0.1, 0.2),
        wait("fifth and tenth", 0.2, 0.1),
    )


asyncio.run(main())
