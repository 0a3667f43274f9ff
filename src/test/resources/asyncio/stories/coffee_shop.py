import asyncio
import time


async def prepare(drink, seconds):
    print(f"Start {drink}")
    await asyncio.sleep(seconds)
    print(f"Finished {drink}")
    return f"{drink} ready"


async def serve(customer, order):
    results = []
    for drink, seconds in order:
        results.append(await prepare(drink, seconds))
    print(f"{customer}: {', '.join(results)}")
    return len(results)


async def main():
    start = time.perf_counter()
    served = await asyncio.gather(
        serve("Ann", [("espresso", 1), ("water", 0.5)]),
        serve("Bob", [("latte", 2)]),
        serve("Cy", [("tea", 0.5), ("cake", 0.25), ("juice", 1.25)]),
    )
    elapsed = time.perf_counter() - start
    print(f"Served {sum(served)} drinks in {elapsed:.2f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
