# A finished generator that the traceback of a failed task still holds is closed once more as the run ends.
import asyncio

tasks = []


async def numbers():
    yield 1


async def work():
    generator = numbers()
    print(await anext(generator))
    await generator.aclose()
    raise ValueError(2)


async def main():
    tasks.append(asyncio.create_task(work()))
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
