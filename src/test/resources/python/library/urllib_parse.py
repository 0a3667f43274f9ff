from urllib.parse import *
import urllib.parse as up
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for u in ["http://user:pa%20ss@host.example:8080/a/b;p?q=1&r=2#frag", "https://EXAMPLE.com", "mailto:x@y.z", "//host/p", "/a/b?c", "a;b;c", "", "http://[::1]:80/x", "file:///tmp/x", "http://h:abc/", "http://h:99999/", "HTTP://A/?#", "http://a/b?x#", "tel:123", "x://y;z/p", "http://a:/b", "ht tp://a", "1http://a", "http://u@h", "path:80", "javascript:alert(1)", "http://h/a\nb\tc", "  http://x  "]:
    t(lambda: urlparse(u)); t(lambda: urlsplit(u)); t(lambda: urlparse(u).geturl()); t(lambda: urlsplit(u).hostname); t(lambda: urlsplit(u).port); t(lambda: (urlsplit(u).username, urlsplit(u).password)); t(lambda: urlunparse(urlparse(u))); t(lambda: urldefrag(u))
t(lambda: urlparse("http://[::1/x"))
t(lambda: urlparse("http://[x]/"))
t(lambda: urlparse(b"http://a:1/b?c#d"))
t(lambda: urlsplit(b"http://a:1/b?c#d").hostname)
t(lambda: urlparse("x.y", scheme="http"))
t(lambda: urlparse("http://a/b#c", allow_fragments=False))
base="http://a/b/c/d;p?q"
for r in ["g:h","g","./g","g/","/g","//g","?y","g?y","#s","g#s","g?y#s",";x","g;x","g;x?y#s","",".","./","..","../","../g","../..","../../","../../g","../../../g","../../../../g","/./g","/../g","g.",".g","g..","..g","./../g","./g/.","g/./h","g/../h","g;x=1/./y","g?y/./x","g#s/../x","http:g","http:","http://x/y","mailto:z"]:
    t(lambda: urljoin(base, r))
t(lambda: urljoin("", "a")); t(lambda: urljoin("a", "")); t(lambda: urljoin("a/b", "c")); t(lambda: urljoin("http://a", "b")); t(lambda: urljoin(b"http://a/b", b"c")); t(lambda: urljoin("a", b"c"))
for s in ["a b/c", "äöü€", "a&b=c?d#e", "~-_.!*'()", "", "%20", "\x00\x7f", "+"]:
    t(lambda: (quote(s), quote_plus(s), quote(s, safe=""), quote(s, safe="&=")))
    t(lambda: (unquote(quote(s)), unquote_plus(quote_plus(s))))
t(lambda: quote(b"a\xff b")); t(lambda: quote("ä", encoding="latin-1")); t(lambda: quote("€", encoding="latin-1")); t(lambda: quote("€", encoding="latin-1", errors="replace")); t(lambda: quote(b"a", encoding="x")); t(lambda: quote(1)); t(lambda: quote_from_bytes("x")); t(lambda: quote_plus(b"a b"))
t(lambda: unquote("%E4%zz%4")); t(lambda: unquote("%E4", encoding="latin-1")); t(lambda: unquote_to_bytes("%E4%20x")); t(lambda: unquote_to_bytes(b"%41")); t(lambda: unquote(b"%41")); t(lambda: unquote("%ff%41ä%c3%a4")); t(lambda: unquote_plus("a+b%2B"))
t(lambda: urlencode({"a": 1, "b": "x y", "c": "ä&="})); t(lambda: urlencode([("a", 1), ("a", 2)])); t(lambda: urlencode({"a": [1, 2], "b": "xy"}, doseq=True)); t(lambda: urlencode({"a": [1, 2]})); t(lambda: urlencode({"a": None, "b": True, "c": 1.5})); t(lambda: urlencode({"a": "b c"}, quote_via=quote)); t(lambda: urlencode("abc")); t(lambda: urlencode(5)); t(lambda: urlencode({b"x": b"a b"})); t(lambda: urlencode({"a": "/:"}, safe="/")); t(lambda: urlencode({}))
for q in ["a=1&b=2", "a=1&a=2", "a=&b", "a+b=c%20d", "a=1;b=2", "", "&&a=1&", "=x", "a==b", "a=%ff"]:
    t(lambda: parse_qs(q)); t(lambda: parse_qsl(q)); t(lambda: parse_qs(q, keep_blank_values=True)); 
    t(lambda: parse_qsl(q, strict_parsing=True))
t(lambda: parse_qs("a=1;b=2", separator=";")); t(lambda: parse_qs(b"a=1")); t(lambda: parse_qs("a=1&b=2&c=3", max_num_fields=2)); t(lambda: parse_qsl("a", separator="")); t(lambda: parse_qs(None)); t(lambda: parse_qs("a=%E4", encoding="latin-1"))
p=urlparse("http://h/p?q")
t(lambda: p._replace(path="/z", query="").geturl()); t(lambda: p._asdict()); t(lambda: p[1]); t(lambda: p == ("http","h","/p","","q","")); t(lambda: tuple(p)); t(lambda: p._fields); t(lambda: ParseResult("a","b","c","d","e","f").geturl())
t(lambda: urlunsplit(("http","h","p","q","f"))); t(lambda: urlunsplit(["","h","/p","",""])); t(lambda: urlunparse(("http","h","/p","x","q","f"))); t(lambda: urlunsplit(("file","","/p","","")))
t(lambda: type(p.encode())); t(lambda: p.encode().geturl()); t(lambda: up.__all__)
t(lambda: urlparse(5)); t(lambda: urlsplit(None)); t(lambda: urlsplit("http://h:-1").port); t(lambda: urlsplit("http://H.x:0").port); t(lambda: urlsplit("http://a@b@c:1/").hostname); t(lambda: unquote(5)); t(lambda: unquote(None))
import urllib.error
e=urllib.error.URLError("why"); print(e, repr(e), e.reason, isinstance(e, OSError))
h=urllib.error.HTTPError("http://a", 404, "Not Found", {}, None); print(h, h.code, h.reason, h.url, h.msg)
