import traceback


def show(function):
    try:
        function()
    except Exception:
        traceback.print_exc()


def binary():
    a, b = 1, "x"
    return (a + 2) * (a + b)


def subscript():
    data = {"k": [1, 2]}
    return data["k"][0]["z"]


def call():
    return len("a", "b") + int("zz")


def attribute():
    text = "abc"
    return text.upper().missing.more


def multiline():
    return sum(
        [1,
         None,
         3],
    )


def for_loop():
    for x in 5:
        pass


def unpack():
    a, b = [1, 2, 3]


def comparison():
    return 1 < "a"


def raise_new():
    raise ValueError("message " + "of many " + "parts")


def unary():
    return -"a"


def string_format():
    return f"{1 / 0} text"


for function in binary, subscript, call, attribute, multiline, for_loop, unpack, comparison, raise_new, unary, string_format:
    show(function)
