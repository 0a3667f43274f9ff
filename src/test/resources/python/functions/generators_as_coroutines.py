def coroutine(function):
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator

    return start


@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        target.close()


@coroutine
def printer():
    count = 0
    try:
        while True:
            line = yield
            count += 1
            print(count, line)
    except GeneratorExit:
        print("printed", count)


g = grep("py", printer())
for line in ["python", "java", "pypy", "c"]:
    g.send(line)
g.close()


def scheduler(tasks):
    queue = list(tasks)
    while queue:
        task = queue.pop(0)
        try:
            print(next(task))
            queue.append(task)
        except StopIteration as stop:
            print("finished", stop.value)


def countdown(name, n):
    while n:
        yield f"{name} {n}"
        n -= 1
    return name


scheduler([countdown("a", 2), countdown("b", 3)])
