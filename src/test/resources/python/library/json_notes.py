"""What cannot be written as JSON is named by notes, from the inside out."""
import json


class Odd:
    pass


def tell(value, **options):
    try:
        print(json.dumps(value, **options))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


tell({"a": [1, {2}]})
tell([Odd()])
tell((1, (2, Odd())))
tell({"outer": {"inner": float("nan")}}, allow_nan=False)
loop = []
loop.append({"again": loop})
tell(loop)
tell([Odd()], default=lambda o: {"odd": {3}} if isinstance(o, Odd) else 1 / 0)
tell([Odd()], default=lambda o: [o])
print(json.loads("[1]".encode("utf-16")), json.loads('"é"'.encode("utf-8")), json.loads("[2]".encode("utf-16-be")))
json.dumps({"jobs": [{"run": print}]})
