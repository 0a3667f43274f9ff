import asyncio


def numbers():
    try:
        yield 1
    finally:
        raise KeyError(2)


generator = numbers()
next(generator)
del generator


async def stubborn():
    try:
        await asyncio.sleep(1)
    finally:
        asyncio.get_running_loop()


async def main():
    asyncio.create_task(stubborn())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
