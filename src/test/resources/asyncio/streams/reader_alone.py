# oracle: loopback
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    print(reader)
    reader.feed_data(b"abc")
    print(reader, reader.at_eof())
    print(await reader.read(2))
    asyncio.get_running_loop().call_later(0.05, reader.feed_data, b"\nmore\nlast")
    print(await reader.readline())
    asyncio.get_running_loop().call_later(0.05, reader.feed_eof)
    async for line in reader:
        print(line)
    print(reader, reader.at_eof())
    try:
        reader.feed_data(b"late")
    except AssertionError as error:
        print("assert", error)
    reader = asyncio.StreamReader()
    reader.set_exception(ValueError("broken"))
    print(reader.exception())
    for call in (reader.read, reader.readline, lambda: reader.readexactly(3)):
        try:
            await call()
        except ValueError as error:
            print(repr(error))
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(1))
    second = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(second.done())
    reader.feed_data(b"z")
    print(await asyncio.gather(first, second, return_exceptions=True))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
