class Pause:
    def __await__(self):
        answer = yield "pausing"
        return answer * 2


async def worker():
    first = await Pause()
    print("first", first)
    second = await Pause()
    return first + second


coroutine = worker()
print(coroutine.send(None))
print(coroutine.send(1))
try:
    coroutine.send(2)
except StopIteration as stop:
    print("result", stop.value)
try:
    coroutine.send(3)
except RuntimeError as error:
    print(error)
other = worker()
other.send(None)
try:
    other.throw(ValueError("thrown in"))
except ValueError as error:
    print(error)
