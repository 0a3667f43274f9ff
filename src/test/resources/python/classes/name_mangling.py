class Secret:
    def __init__(self):
        self.__hidden = 1
        self._protected = 2

    def __method(self):
        return self.__hidden

    def reveal(self):
        return self.__method()


class Sub(Secret):
    def __init__(self):
        super().__init__()
        self.__hidden = 10


s = Sub()
print(s.reveal(), sorted(s.__dict__), s._Secret__hidden)
try:
    s.__hidden
except AttributeError as error:
    print(error)
