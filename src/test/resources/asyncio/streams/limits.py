# oracle: loopback
import asyncio


async def handle(reader, writer):
    writer.write(b"x" * 50 + b"\n" + b"short\n" + b"y" * 20 + b"|rest")
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=16)
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print("ValueError", error)
    print(await reader.readline())
    try:
        await reader.readuntil((b"|", b"\n"))
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
        print(await reader.readexactly(error.consumed))
    print(await reader.readuntil((b"|", b"\n")))
    print(await reader.read(2), await reader.read(-1))
    for call in (lambda: reader.readuntil(b""), lambda: reader.readexactly(-1), lambda: reader.readuntil(())):
        try:
            await call()
        except ValueError as error:
            print(error)
    writer.close()
    server.close()


asyncio.run(main())
