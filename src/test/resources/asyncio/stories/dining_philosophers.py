import asyncio


async def philosopher(n, forks, meals):
    first, second = sorted((n, (n + 1) % len(forks)))
    for _ in range(2):
        await asyncio.sleep(0.1 * n)
        async with forks[first]:
            async with forks[second]:
                meals.append(n)
                print(f"{asyncio.get_running_loop().time():.1f} philosopher {n} eats")
                await asyncio.sleep(0.5)


async def main():
    forks, meals = [asyncio.Lock() for _ in range(4)], []
    await asyncio.gather(*(philosopher(n, forks, meals) for n in range(4)))
    print(meals, all(not fork.locked() for fork in forks))


asyncio.run(main())
