import asyncio
import contextvars
import itertools

request_id = contextvars.ContextVar("request_id", default="-")
ids = itertools.count(1)


def log(text):
    print(f"[{request_id.get()}] {text}")


async def database(query):
    await asyncio.sleep(0.2)
    log(f"query {query}")
    return query.upper()


async def handle(path):
    request_id.set(f"req-{next(ids)}")
    log(f"start {path}")
    results = await asyncio.gather(database("a"), database("b"))
    asyncio.get_running_loop().call_soon(log, "callback")
    log(f"end {path} {results}")


async def main():
    log("main")
    await asyncio.gather(*(asyncio.create_task(handle(p)) for p in ("/x", "/y")))
    await asyncio.sleep(0)
    log("main again")


asyncio.run(main())
