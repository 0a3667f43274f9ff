class AppError(Exception):
    """Base."""


class NotFound(AppError):
    def __init__(self, what, code=404):
        super().__init__(what, code)
        self.what, self.code = what, code

    def __str__(self):
        return f"{self.what} not found ({self.code})"


try:
    raise NotFound("page")
except AppError as error:
    print(error, repr(error), error.args, error.code, isinstance(error, Exception), type(error).__mro__[1].__name__)
try:
    raise AppError
except AppError as error:
    print(repr(error), str(error) == "")
try:
    raise ValueError("a", 2)
except ValueError as error:
    print(error, error.args)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    try:
        raise ValueError("x")
    except (KeyError, TypeError):
        print("wrong")
except ValueError as error:
    print("right", error)
raise NotFound("file", 3)
