import json

data = {"name": "Ada", "n": [1, 2.5, True, None], "nested": {"é": "ü\n\"q\""}, "empty": [], 5: "int key"}
text = json.dumps(data)
print(text)
print(json.dumps(data, ensure_ascii=False, sort_keys=False, separators=(",", ":")))
print(json.dumps({"b": [1, {"c": 2}], "a": {}}, indent=2, sort_keys=True))
print(json.loads(text) == {**{k: v for k, v in data.items() if k != 5}, "5": "int key"}, json.loads('[1, -2.5e3, "\\u00e9", true, null]'))
print(json.dumps(float("inf")), json.dumps("a/b"), json.dumps((1, 2)), json.dumps({1, 2}, default=list))
for bad in ("{", '{"a": }', "[1,]", "nope", '"abc', "{'a': 1}", "1 2", ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(error, error.pos)
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)
