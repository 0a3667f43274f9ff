import asyncio
import weakref


class Sensor:
    def __init__(self, name):
        self.name, self.observers = name, weakref.WeakSet()

    def publish(self, value):
        for observer in sorted(self.observers, key=lambda o: o.name):
            observer.update(self.name, value)


class Display:
    def __init__(self, name):
        self.name = name

    def update(self, sensor, value):
        print(self.name, sensor, value)


async def main():
    sensor, a, b = Sensor("temp"), Display("a"), Display("b")
    sensor.observers.update([a, b])
    sensor.publish(20)
    await asyncio.sleep(1)
    del b
    sensor.publish(21)
    print(len(sensor.observers))


asyncio.run(main())
