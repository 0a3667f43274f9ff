def tag(name, /, *content, cls=None, **attributes):
    if cls is not None:
        attributes["class"] = cls
    text = "".join(f' {k}="{v}"' for k, v in sorted(attributes.items()))
    return "\n".join(f"<{name}{text}>{c}</{name}>" for c in content) if content else f"<{name}{text} />"


print(tag("br"), tag("p", "hello"), tag("p", "a", "b", id=3, name="x"), tag("div", "x", cls="big"), sep="\n")
options = {"cls": "c", "title": "t"}
print(tag("img", **options))
args = ["p", "one"]
print(tag(*args, "two", **{"id": 1}))


def outer(*args, **kwargs):
    return inner(*args, **kwargs)


def inner(a, b=0, *, c=0):
    return a, b, c


print(outer(1), outer(1, 2, c=3))
try:
    outer(1, d=4)
except TypeError as error:
    print(error)
try:
    inner(1, **{"a": 2})
except TypeError as error:
    print(error)
print(dict(a=1, **{"b": 2}), max(*[1, 2], 3), "{a} {b}".format(**{"a": 1, "b": 2}))
