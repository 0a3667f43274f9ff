import asyncio
async def serve(r, w): pass
async def main():
    loop = asyncio.get_running_loop()
    class P(asyncio.Protocol): pass
    tests = [
     lambda: loop.create_server(P, "127.0.0.1", 0, ssl_handshake_timeout=1),
     lambda: loop.create_server(P, "127.0.0.1", 0, ssl_shutdown_timeout=1),
     lambda: loop.create_server(P, "127.0.0.1", 0, ssl=True),
     lambda: loop.create_server(P),
     lambda: loop.create_connection(P, "127.0.0.1", 80, ssl_handshake_timeout=1),
     lambda: loop.create_connection(P, "127.0.0.1", 80, ssl_shutdown_timeout=1),
     lambda: loop.create_connection(P, "127.0.0.1", 80, server_hostname="x"),
     lambda: loop.create_connection(P),
     lambda: loop.create_connection(P, sock=3, ssl=True),
    ]
    for t in tests:
        try:
            r = await t()
            print("ok", type(r).__name__)
        except (ValueError, TypeError, AttributeError, RuntimeError, NotImplementedError) as e:
            print(type(e).__name__, e)
        except OSError as e: print(type(e).__name__)
asyncio.run(main())
