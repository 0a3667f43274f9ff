# oracle: loopback
import asyncio


async def handle(reader, writer):
    line = await reader.readline()
    if line == b"raise\n":
        raise ValueError("in the handler")
    if line == b"cancel\n":
        raise asyncio.CancelledError
    if line == b"close\n":
        writer.close()
    # One that forgets to close drops its writer here, which closes then.


async def main():
    def report(loop, about):
        print(about["message"], repr(about["exception"]), sorted(about))

    asyncio.get_running_loop().set_exception_handler(report)
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    for line in b"raise\n", b"cancel\n", b"close\n", b"forget\n":
        reader, writer = await asyncio.open_connection(*address)
        writer.write(line)
        print(line, await reader.read())
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
