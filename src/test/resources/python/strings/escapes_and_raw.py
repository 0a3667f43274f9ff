print("a\\b", r"a\b", "tab\there", 'quote\'s', "nul\0byte".encode(), "\a\b\f\v".encode(), "\101\x41\u0041")
print(repr('a\'b"c'), repr("a'b"), repr('a"b'), repr("\t\r\n\\"), repr("\x1b[0m"), str(b"\n'"))
print("""first
second \
joined""", 'adjacent' "strings", ("in"
                                   "parens"))
print(len("\n"), len(r"\n"), len(""""""), "%" "s")
