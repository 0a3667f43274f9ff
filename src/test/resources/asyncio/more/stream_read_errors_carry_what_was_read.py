import asyncio


async def serve(reader, writer):
    writer.write(b"half a line")
    writer.close()


async def main():
    error = asyncio.IncompleteReadError(b"abc", 10)
    print(error, error.partial, error.expected, error.args)
    print(asyncio.IncompleteReadError(b"", None))
    error = asyncio.LimitOverrunError("too long", 7)
    print(error, error.consumed, error.args)
    reader = asyncio.StreamReader()
    reader.feed_data(b"half a line")
    reader.feed_eof()
    print(await reader.readline())
    reader = asyncio.StreamReader()
    reader.feed_data(b"four")
    reader.feed_eof()
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error.partial, error.expected)
    print(await reader.readline())


asyncio.run(main())
