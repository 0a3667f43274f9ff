import asyncio


class Elevator:
    def __init__(self):
        self.floor = 0
        self.calls = asyncio.PriorityQueue()
        self.moved = asyncio.Condition()

    async def run(self):
        while True:
            _, target = await self.calls.get()
            while self.floor != target:
                await asyncio.sleep(1)
                self.floor += 1 if target > self.floor else -1
                async with self.moved:
                    self.moved.notify_all()
            print(f"{asyncio.get_running_loop().time():.0f}s stops at {self.floor}")

    async def ride(self, name, origin, target, at):
        await asyncio.sleep(at)
        self.calls.put_nowait((abs(origin - self.floor), origin))
        async with self.moved:
            await self.moved.wait_for(lambda: self.floor == origin)
        print(name, "enters at", self.floor)
        self.calls.put_nowait((0, target))
        async with self.moved:
            await self.moved.wait_for(lambda: self.floor == target)
        print(name, "leaves at", self.floor)


async def main():
    elevator = Elevator()
    motor = asyncio.create_task(elevator.run())
    await asyncio.gather(elevator.ride("Ann", 2, 5, 0), elevator.ride("Bob", 4, 1, 1))
    motor.cancel()


asyncio.run(main())
