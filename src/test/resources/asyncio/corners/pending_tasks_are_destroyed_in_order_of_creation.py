# With the program end failed tasks and tasks that never ended, the oldest first.
import asyncio

kept = []


async def sleeps():
    try:
        await asyncio.sleep(9)
    finally:
        print("closed")


async def fails(n):
    raise ValueError(n)


async def main():
    for n in range(3):
        kept.append(asyncio.create_task(sleeps()))
        kept.append(asyncio.create_task(fails(n)))
        await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
