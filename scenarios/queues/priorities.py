import asyncio

async def patient(queue, urgency, name, arrival):
    await asyncio.sleep(arrival)
    await queue.put((urgency, name))

async def doctor(queue):
    for _ in range(4):
        urgency, name = await queue.get()
        print("sees", name)
        await asyncio.sleep(3)

async def main():
    queue = asyncio.PriorityQueue()
    await asyncio.gather(doctor(queue),
                         patient(queue, 3, "cough", 0),
                         patient(queue, 2, "sprain", 1),
                         patient(queue, 3, "rash", 1),
                         patient(queue, 1, "heart", 2))

asyncio.run(main())
