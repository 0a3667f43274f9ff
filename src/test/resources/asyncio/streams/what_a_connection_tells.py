# oracle: loopback
import asyncio
import socket


async def handle(r, w):
    s = w.get_extra_info("socket")
    print(s.family.name, s.type.name, s.getsockname()[0], w.get_extra_info("sockname")[1] == port)
    print(w.get_extra_info("peername")[1] == s.getpeername()[1])
    print(w.get_extra_info("sslcontext"), w.get_extra_info("compression", 5))
    w.close()


async def main():
    global port
    server = await asyncio.start_server(handle, host="localhost", port=0, family=socket.AF_INET)
    port = server.sockets[0].getsockname()[1]
    r, w = await asyncio.open_connection("localhost", port)
    print(await r.read())
    print(w.transport.get_extra_info("peername") == ("127.0.0.1", port))
    print(repr(w.transport)[:24], type(w.transport).__name__)
    print(isinstance(w.transport, asyncio.ReadTransport), isinstance(w.transport, asyncio.WriteTransport))
    w.close()
    await w.wait_closed()
    server.close()
    try:
        await asyncio.open_connection()
    except ValueError as e:
        print(e)
    try:
        await asyncio.open_connection("127.0.0.1", port, sock=3)
    except ValueError as e:
        print(e)
    try:
        await asyncio.get_running_loop().create_server(asyncio.Protocol)
    except ValueError as e:
        print(e)


asyncio.run(main())
