class JsonMixin:
    def to_json(self):
        import json

        return json.dumps(self.__dict__, sort_keys=True)


class ReprMixin:
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"{type(self).__name__}({fields})"


class CompareMixin:
    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()

    __hash__ = None


class Person(JsonMixin, ReprMixin, CompareMixin):
    def __init__(self, name, age):
        self.name, self.age = name, age

    def key(self):
        return self.age, self.name


people = [Person("Bob", 30), Person("Ann", 25), Person("Cy", 30)]
print(sorted(people), people[0].to_json(), people[0] == Person("Bob", 30), [c.__name__ for c in Person.__mro__])
try:
    {people[0]}
except TypeError as error:
    print(error)
