print("ab".center(7, "*"), "ab".ljust(5, "."), "ab".rjust(5), "42".zfill(5), "-42".zfill(6), "+1".zfill(4), "abc".zfill(2))
print("a\tb".expandtabs(4), "ab".center(5) + "|", "abc".center(6) + "|")
print("hello".translate(str.maketrans("el", "ip")), "hello".translate({ord("l"): None, 104: "J"}))
print("ab" * 3, "ab" + "cd", len("héllo"), "héllo"[1], ord("é"), chr(8364), "a" < "é")
