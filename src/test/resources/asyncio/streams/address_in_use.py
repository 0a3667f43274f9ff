# oracle: loopback
import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    first = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = first.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(handle, "127.0.0.1", port)
    except OSError as error:
        print(error.errno, str(error).replace(str(port), "PORT"))
    first.close()
    await first.wait_closed()
    second = await asyncio.start_server(handle, "127.0.0.1", port)
    print(second.is_serving())
    second.close()


asyncio.run(main())
