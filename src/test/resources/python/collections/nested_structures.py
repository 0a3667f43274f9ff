data = {"users": [{"name": "Ada", "langs": ["py", "c"]}, {"name": "Bob", "langs": []}], "meta": {"count": 2, "tags": ("x", "y")}}
print(data["users"][0]["langs"][-1], len(data["users"]), data["meta"]["tags"][0])
for user in data["users"]:
    print(user["name"], "knows", ", ".join(user["langs"]) or "nothing")
data["meta"]["count"] += 1
data["users"][1]["langs"].append("java")
data["users"].append({"name": "Cy", "langs": ["go"]})
print(data)
print({lang: [u["name"] for u in data["users"] if lang in u["langs"]] for lang in ("py", "java", "go")})
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
shared = [[0] * 3] * 2
shared[0][1] = 5
print(grid, shared, [list(row) for row in zip(*grid)])
inverted = {}
for key, value in {"a": 1, "b": 2, "c": 1}.items():
    inverted.setdefault(value, []).append(key)
print(inverted)
