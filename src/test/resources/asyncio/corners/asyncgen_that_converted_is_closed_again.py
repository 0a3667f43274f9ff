import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def swallow():
    try:
        yield 1
    except ValueError as error:
        print("sw", error)
@asynccontextmanager
async def fin():
    try:
        yield 1
    finally:
        print("fin")
@asynccontextmanager
async def plain():
    yield 1
async def nums():
    yield 1
    raise ValueError(2)
async def numsf():
    try:
        yield 1
        await asyncio.sleep(1)
        yield 2
    finally:
        print("numsf")

class Boom(Exception): pass
@asynccontextmanager
async def conv():
    try:
        yield 1
    except ValueError as error:
        raise Boom from error
async def main():
    try:
        async with conv():
            raise ValueError(1)
    except Boom as e:
        print(e)
    print("end")
asyncio.run(main())
