def resource(name):
    try:
        print("open", name)
        yield name
        yield name
    finally:
        print("close", name)


def first(generator):
    for item in generator:
        return item


print(first(resource("a")))
print("after a")
g = resource("b")
next(g)
g = None
print("after b")
for item in resource("c"):
    break
print("after c")
