"""What the end of asyncio.run makes of tasks that are left."""

import asyncio, sys, inspect


async def main():

    async def slow_cancel():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("cleanup")
            await asyncio.sleep(1)
            print("cleaned")
            raise

    async def refuse():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            return "ok"

    async def err():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            raise ValueError("at shutdown")

    async def spawner():
        try:
            await asyncio.sleep(100)
        finally:
            asyncio.create_task(asyncio.sleep(5), name="spawned")

    for f in (slow_cancel, refuse, err, spawner):
        asyncio.create_task(f(), name=f.__name__)
    await asyncio.sleep(0.5)
    return "result"


print(asyncio.run(main()))
