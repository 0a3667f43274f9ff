# oracle: loopback
"""Servers are found by a path as well, and the other side of such a connection has no name."""
import asyncio
import os
import pathlib

PATH = f"/tmp/loopscope-{os.getpid()}.sock"


async def serve(reader, writer):
    print(writer.get_extra_info("sockname") == PATH, repr(writer.get_extra_info("peername")))
    print(await reader.readexactly(4))
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial)
    writer.write(b"bye")
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_unix_server(serve, pathlib.Path(PATH))
    socket = server.sockets[0]
    print(len(server.sockets), socket.getsockname() == PATH, socket.family.name, server.is_serving())
    reader, writer = await asyncio.open_unix_connection(PATH)
    print(repr(writer.get_extra_info("sockname")), writer.get_extra_info("peername") == PATH)
    writer.write(b"abcdef")
    writer.write_eof()
    print(await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    for call in (asyncio.open_unix_connection(PATH), asyncio.open_unix_connection(), asyncio.start_unix_server(serve),
                 loop.create_unix_connection(asyncio.Protocol, PATH + "x", server_hostname="x")):
        try:
            await call
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    server = await loop.create_unix_server(asyncio.Protocol, PATH, start_serving=False)
    try:
        await loop.create_unix_connection(asyncio.Protocol, PATH)
    except OSError as error:
        print(type(error).__name__, error)
    await server.start_serving()
    transport, protocol = await loop.create_unix_connection(asyncio.Protocol, PATH)
    print(type(transport).__name__, type(protocol).__name__)
    transport.close()
    await asyncio.sleep(0.02)
    server.close()


asyncio.run(main())
