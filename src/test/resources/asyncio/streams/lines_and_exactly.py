# oracle: loopback
import asyncio


async def handle(reader, writer):
    while line := await reader.readline():
        print("line", line)
        if line == b"quit\n":
            break
        writer.write(b"ok " + line)
        await writer.drain()
    writer.write_eof()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(writer.can_write_eof(), writer.get_extra_info("peername") == ("127.0.0.1", port))
    print(writer.get_extra_info("nothing"), writer.get_extra_info("nothing", 3))
    for word in (b"one\n", b"two\n"):
        writer.write(word)
        print(await reader.readuntil(b"\n"))
    writer.writelines([b"a", b"b", b"\n"])
    print(await reader.readexactly(3))
    print(await reader.readexactly(3))
    try:
        async with asyncio.timeout(0.1):
            await reader.readline()
    except TimeoutError:
        print("nothing came")
    writer.write(b"quit\n")
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(repr(error), error, error.partial, error.expected)
    print(await reader.read(), reader.at_eof())
    try:
        await reader.readuntil(b";")
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    print(await reader.readline(), await reader.readexactly(0), await reader.read(0))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print("done")


asyncio.run(main())
