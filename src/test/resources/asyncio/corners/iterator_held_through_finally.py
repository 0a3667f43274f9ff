import asyncio


def log(*words):
    print(f"{asyncio.get_running_loop().time():.1f}", asyncio.current_task().get_name(), *words)


async def numbers():
    try:
        for i in range(3):
            yield i
    finally:
        log("generator ends")


def plain():
    try:
        yield from range(3)
    finally:
        log("plain generator ends")


async def leaves_by_error():
    async for x in numbers():
        try:
            raise ValueError(x)
        finally:
            await asyncio.sleep(0.1)
            log("cleaned up after the error")


async def leaves_by_break():
    async for x in numbers():
        try:
            break
        finally:
            await asyncio.sleep(0.2)
            log("cleaned up after break")
    await asyncio.sleep(0.1)
    log("after the loop")


async def leaves_by_return():
    for x in plain():
        try:
            return x
        finally:
            await asyncio.sleep(0.3)
            log("cleaned up after return")


async def main():
    for function in (leaves_by_error, leaves_by_break, leaves_by_return):
        log(await asyncio.gather(function(), return_exceptions=True))


asyncio.run(main())
