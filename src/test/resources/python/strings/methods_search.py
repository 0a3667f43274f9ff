s = "the cat and the hat"
print(s.find("the"), s.find("the", 1), s.rfind("the"), s.find("dog"), s.index("cat"), s.count("the"), s.count("a", 5), "".count(""), "abc".count(""))
print(s.startswith("the"), s.endswith(("hat", "cat")), s.startswith("cat", 4), "cat" in s)
try:
    s.index("dog")
except ValueError as error:
    print(error)
print(s.replace("the", "a"), s.replace("the", "a", 1), "aaa".replace("", "-"))
print(s.partition("cat"), s.rpartition("the"), s.partition("x"))
print("prefix_name".removeprefix("prefix_"), "name.py".removesuffix(".py"))
