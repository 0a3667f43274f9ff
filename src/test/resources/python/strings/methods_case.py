s = "hello World, it's fine"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), sep="|")
print("straße".upper(), "STRASSE".casefold(), "ß".casefold(), "İ".lower() == "i̇")
print("abc".isalpha(), "ab1".isalnum(), "123".isdigit(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), " \t".isspace())
print("Abc".istitle(), "ABC".isupper(), "abc".islower(), "".isalpha(), "a_1".isidentifier(), "1a".isidentifier(), "a\n".isprintable())
