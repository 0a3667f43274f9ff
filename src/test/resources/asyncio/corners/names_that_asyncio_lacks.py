import asyncio

for name in ("corutine", "WindowsSelectorEventLoopPolicy", "get_child_watcher", "async"):
    try:
        getattr(asyncio, name)
    except AttributeError as error:
        print(error)
try:
    from asyncio import coroutine
except ImportError as error:
    print(error)
print([name for name in dir(asyncio) if name[0].isupper()][:12])
asyncio.coroutine
