import asyncio


class Room:
    def __init__(self):
        self.members = {}

    def join(self, name):
        self.members[name] = asyncio.Queue()
        return self.members[name]

    async def say(self, sender, text):
        for name, inbox in self.members.items():
            if name != sender:
                await inbox.put(f"{sender}: {text}")


async def listen(name, inbox):
    try:
        while True:
            print(f"[{name}] {await inbox.get()}")
    except asyncio.CancelledError:
        print(f"[{name}] leaves with {inbox.qsize()} unread")
        raise


async def speak(room, name, lines, pause):
    for line in lines:
        await asyncio.sleep(pause)
        await room.say(name, line)


async def main():
    room = Room()
    listeners = [asyncio.create_task(listen(n, room.join(n)), name=n) for n in ("ann", "bob", "cy")]
    await asyncio.gather(speak(room, "ann", ["hello", "anyone?"], 1), speak(room, "bob", ["hi ann"], 1.5))
    await asyncio.sleep(0)
    for task in listeners:
        task.cancel()
    await asyncio.wait(listeners)


asyncio.run(main())
