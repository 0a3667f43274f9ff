import asyncio
from urllib.parse import urljoin

SITE = {
    "/": ["/about", "/blog", "/missing"],
    "/about": ["/"],
    "/blog": ["/blog/1", "/blog/2"],
    "/blog/1": ["/blog/2"],
    "/blog/2": [],
}


class NotFound(Exception):
    pass


async def fetch(path):
    await asyncio.sleep(0.1 * len(path))
    if path not in SITE:
        raise NotFound(path)
    return SITE[path]


async def worker(name, queue, seen, errors):
    while True:
        path = await queue.get()
        try:
            links = await fetch(path)
            print(f"{asyncio.get_running_loop().time():.1f} {name} got {path} with {len(links)} links")
            for link in links:
                if link not in seen:
                    seen.add(link)
                    queue.put_nowait(link)
        except NotFound as error:
            errors.append(error)
        finally:
            queue.task_done()


async def main():
    queue, seen, errors = asyncio.Queue(), {"/"}, []
    queue.put_nowait("/")
    workers = [asyncio.create_task(worker(f"w{n}", queue, seen, errors)) for n in range(2)]
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(sorted(seen), errors, urljoin("http://site/blog/", "1"))


asyncio.run(main())
