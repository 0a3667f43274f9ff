"""References by name, with and without the semicolon."""
import html

NAMES = """
Acirc yuml Alpha Omega sigmaf omega OElig zwj lang rang hearts notin euro crarr alefsym diams apos
COPY bogus Sigma Rho thetasym image loz sdot nbsp frac34
""".split()
for name in NAMES:
    print(name, ascii(html.unescape(f"&{name}; &{name} &{name}x")))
print(html.unescape("&notit; &copy2024 &ampersand &amp;amp; & &; &#x41;&#66 &#0;") == "\xacit; \xa92024 &ersand &amp; & &; AB \ufffd")
