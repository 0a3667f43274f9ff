import asyncio
from enum import Enum


class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class Breaker:
    def __init__(self, limit, reset):
        self.limit, self.reset, self.failures, self.state = limit, reset, 0, State.CLOSED

    async def call(self, function):
        if self.state is State.OPEN:
            raise RuntimeError("circuit open")
        try:
            result = await function()
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit or self.state is State.HALF_OPEN:
                self.state = State.OPEN
                asyncio.get_running_loop().call_later(self.reset, self.half_open)
            raise
        self.failures, self.state = 0, State.CLOSED
        return result

    def half_open(self):
        self.state = State.HALF_OPEN


async def service():
    await asyncio.sleep(0.1)
    if asyncio.get_running_loop().time() < 3:
        raise ConnectionError("down")
    return "up"


async def main():
    breaker = Breaker(2, 1.0)
    for _ in range(10):
        try:
            print(await breaker.call(service), end=" ")
        except (ConnectionError, RuntimeError) as error:
            print(error, end=" ")
        print(breaker.state.value, round(asyncio.get_running_loop().time(), 1))
        await asyncio.sleep(0.4)


asyncio.run(main())
