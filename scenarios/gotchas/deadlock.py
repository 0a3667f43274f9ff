import asyncio

async def philosopher(name, left, right):
    async with left:
        print(name, "took the left fork")
        await asyncio.sleep(1)
        async with right:
            print(name, "eats")

async def main():
    fork, knife = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(philosopher("Plato", fork, knife),
                         philosopher("Hypatia", knife, fork))

asyncio.run(main())
