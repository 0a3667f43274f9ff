import asyncio

async def eater(name, table, full):
    async with table:
        await table.wait_for(lambda: full)
        print(name, "eats", full.pop())

async def cook(table, full):
    for dish in "soup", "pie":
        await asyncio.sleep(1)
        async with table:
            print(dish, "is served")
            full.append(dish)
            table.notify()

async def main():
    table, full = asyncio.Condition(), []
    await asyncio.gather(eater("Ann", table, full), eater("Bob", table, full), cook(table, full))

asyncio.run(main())
