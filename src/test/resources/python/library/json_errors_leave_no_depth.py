# However often JSON fails in the middle of nested values, the next time is as good as the first.
import json

texts = ["[[[[1", '{"a": [{', "[[1], [2}"]
values = [[[object()]], {"a": {"b": {1, 2}}}, [[b"x"]]]
failed = 0
for _ in range(500):
    for text in texts:
        try:
            json.loads(text)
        except ValueError as error:
            failed += 1
    for value in values:
        try:
            json.dumps(value)
        except TypeError:
            failed += 1
print(failed, json.loads("[[[[1]]]]"), json.dumps([[[[1]]]]))
