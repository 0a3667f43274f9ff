import asyncio

async def countdown(name, n, step):
    while n > 0:
        print(name, n)
        await asyncio.sleep(step)
        n -= 1
    print(name, "done")

async def main():
    await asyncio.gather(countdown("fast", 4, 0.5),
                         countdown("    slow", 2, 1.0))

asyncio.run(main())
