class ValidationError(ValueError):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field


def validate(data):
    errors = []
    for field, check, message in (("name", bool, "is empty"), ("age", lambda v: isinstance(v, int) and 0 <= v < 150, "is out of range"), ("mail", lambda v: "@" in v, "has no @")):
        try:
            if not check(data[field]):
                raise ValidationError(field, message)
        except KeyError as error:
            errors.append(ValidationError(error.args[0], "is missing"))
        except ValidationError as error:
            errors.append(error)
        except TypeError as error:
            errors.append(ValidationError(field, str(error)))
    if errors:
        raise ExceptionGroup(f"{len(errors)} problems", errors)
    return True


print(validate({"name": "Ada", "age": 36, "mail": "a@b"}))
for data in ({"name": "", "age": 200, "mail": "x"}, {"age": "36"}, {"name": "B", "age": 5, "mail": None}):
    try:
        validate(data)
    except* ValidationError as group:
        print(group.message, [str(e) for e in group.exceptions])
try:
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1), TypeError(2)]), OSError(3)])
except* (TypeError, OSError) as group:
    print([type(e).__name__ for e in group.exceptions])
except* ValueError as group:
    print(repr(group), group.derive([KeyError()]))
