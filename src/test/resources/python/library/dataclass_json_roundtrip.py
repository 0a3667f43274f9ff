import json
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import Enum


class Level(str, Enum):
    LOW = "low"
    HIGH = "high"


@dataclass
class Task:
    title: str
    due: date
    level: Level = Level.LOW
    tags: list[str] = field(default_factory=list)
    sub: "list[Task]" = field(default_factory=list)


def encode(value):
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"cannot encode {type(value).__name__}")


task = Task("write", date(2026, 1, 2), Level.HIGH, ["a"], [Task("think", date(2026, 1, 1))])
text = json.dumps(asdict(task), default=encode, indent=1)
print(text)
data = json.loads(text)
print(data["sub"][0]["title"], Level(data["level"]), Task(**{**data, "due": date.fromisoformat(data["due"])}).due.year)
print(json.loads('{"a": [1, 2, {"b": null}], "c": "\\u00e9\\n"}', object_hook=lambda d: tuple(sorted(d))), json.loads("[1.0, 1e2, -0]", parse_float=str))
try:
    json.dumps(object)
except TypeError as error:
    print(error)
circular = []
circular.append(circular)
try:
    json.dumps(circular)
except ValueError as error:
    print(error)
print(json.dumps({"k": float("nan"), 1: True, None: 2, 2.5: 3}), json.dumps("é\u2028\"\\/\x01"), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[], {}], indent=0))
