s = "naïve café 日本語 😀"
print(len(s), s[-1], s[::-1], s.upper(), s.encode("utf-8")[:8], [hex(ord(c)) for c in "é😀"])
print("😀" in s, s.index("日"), s.split(), "é" == "e\u0301", "\u00e9", "\U0001f600", "日本".center(8, "*"), f"{'é':>4}|")
print(ascii("é😀"), repr("\u200b\ud800"), "ÅÄÖ".lower(), "ǆ".title(), "ﬁ".upper(), "ς".upper(), "ΑΣ".lower())
print("\N{GREEK SMALL LETTER ALPHA}", "٣".isdigit(), int("٣"), "Ⅷ".isnumeric(), "a\u0301".isalpha(), "_é".isidentifier())
print(sorted(["é", "e", "z", "a"]), max("aé"), "é".encode("utf-16"), b"\xe2\x82\xac".decode())
