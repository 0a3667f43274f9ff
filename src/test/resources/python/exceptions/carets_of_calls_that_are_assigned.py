"""A plain name that takes a call's result leaves the carets out; every other target shows them."""

import traceback


class Box:
    pass


def to_name():
    value = int("a")


def to_attribute():
    box = Box()
    box.value = int("b")


def to_item():
    box = {}
    box["value"] = int("c")


def to_two():
    one = two = int("d")


def unpacked():
    one, two = int("e")


class Fails:
    def __getattr__(self, name):
        raise LookupError(name)

    @property
    def broken(self):
        raise ValueError("broken")


def method_that_is_missing():
    return Fails().missing(1)


def property_that_raises():
    Fails().broken(2)


for function in (to_name, to_attribute, to_item, to_two, unpacked, method_that_is_missing, property_that_raises):
    try:
        function()
    except Exception:
        traceback.print_exc()
