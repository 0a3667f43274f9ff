def fail(n):
    raise ValueError(f"number {n}")


def collect():
    errors = []
    for n in range(2):
        try:
            fail(n)
        except ValueError as error:
            error.add_note(f"note {n}")
            errors.append(error)
    try:
        {}["x"]
    except KeyError as error:
        errors.append(ExceptionGroup("inner", [error, TypeError("plain")]))
    raise ExceptionGroup("collected", errors)


try:
    collect()
except* TypeError as group:
    print("handled", group.exceptions)
