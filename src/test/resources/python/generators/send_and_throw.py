def averager():
    total = n = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("caught", error)
            continue
        finally:
            print("step")
        total += value
        n += 1
        average = total / n


g = averager()
print(next(g), g.send(10), g.send(20), g.throw(ValueError("oops")), g.send(30))
g.close()
try:
    g.send(1)
except StopIteration:
    print("closed")
fresh = averager()
try:
    fresh.send(5)
except TypeError as error:
    print(error)
try:
    fresh.throw(KeyError("early"))
except KeyError as error:
    print(repr(error))
