counter = 0


def increment():
    global counter
    counter += 1


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


increment()
increment()
a, b = make_counter(), make_counter()
print(counter, a(), a(), b())


def broken():
    print(counter)
    counter = 5


try:
    broken()
except UnboundLocalError as error:
    print(error)
try:
    print(undefined_name)
except NameError as error:
    print(error)


def late():
    def inner():
        return value

    try:
        inner()
    except NameError as error:
        print(error)
    value = 1
    return inner()


print(late())
