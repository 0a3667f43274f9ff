import traceback


class Pizzeria:
    def __init__(self, name):
        self.name = name


def cyrillic():
    pizzeria = Pizzeria("Тесто & Сыр", extra=1)


def latin():
    pizzeria = Pizzeria("Dough & cheese", extra=1)


def returned():
    return Pizzeria("é", extra=1)


def behind():
    return Pizzeria(1, extra=1)  # é


for function in (cyrillic, latin, returned, behind):
    try:
        function()
    except TypeError:
        traceback.print_exc()
