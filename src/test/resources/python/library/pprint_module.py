from pprint import pformat, pprint

pprint([1, 2, 3])
pprint({"b": 1, "a": [1, 2]})
data = {"name": "A long enough name to wrap", "values": list(range(30)), "nested": {"k" * 10: "v" * 20, "another key": ["x" * 30, "y" * 30]}}
pprint(data)
print(pformat({"a": 1}))
pprint(data["nested"], width=40)
pprint((1,))
pprint("text")
