# Settings as INI and TOML, options as in C, modes of files.
import configparser, io, getopt, tomllib, stat, faulthandler
def f(n, fn):
    try: print(n, repr(fn()))
    except BaseException as e: print(n, "!", type(e).__name__, e)
c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
base = /opt
Retry: 3
[server]
host = example.org   
path = %(base)s/srv
port = 80
debug = yes
text = one
   two

   three
# comment
; other
[empty]
[more]
pct = 50%%
""")
f(1, lambda: c.sections()); f(2, lambda: c["server"]["host"]); f(3, lambda: c.get("server", "path")); f(4, lambda: c.getint("server", "port")); f(5, lambda: c["server"].getboolean("debug")); f(6, lambda: c["server"]["text"]); f(7, lambda: dict(c["server"])); f(8, lambda: c.get("server", "nope")); f(9, lambda: c.get("zz", "nope")); f(10, lambda: c.get("server", "nope", fallback=5)); f(11, lambda: c["zz"]); f(12, lambda: c["server"].get("nope")); f(13, lambda: c["more"]["pct"]); f(14, lambda: c.options("server")); f(15, lambda: c.items("more")); f(16, lambda: "server" in c); f(17, lambda: c.has_option("server", "HOST")); f(18, lambda: c["server"]); f(19, lambda: list(c)); f(20, lambda: c.getfloat("server", "port")); f(21, lambda: c.getint("server", "host")); f(22, lambda: c.getboolean("server", "port"))
c["new"] = {"a": "1", "B": "x"}; c.set("new", "k", "v"); f(23, lambda: dict(c["new"])); f(24, lambda: c.set("new", "k", 5)); f(25, lambda: c.add_section("new")); f(26, lambda: c.remove_option("new", "k")); f(27, lambda: c.remove_section("empty")); f(28, lambda: c.set("new", "q", "50%"))
o = io.StringIO(); c.write(o); print(o.getvalue())
for t in ("a=1", "[s]\na=1\na=2", "[s]\n[s]", "[s]\nnonsense", "[s]\na=%(b)s", "[s]\na=%x", "[s]\na=%(a)s"):
    p = configparser.ConfigParser(); f(t, lambda: (p.read_string(t), p.get("s", "a")))
p = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True); p.read_string("[a]\nx=1\nflag\n[b]\ny=${a:x}2\nz=${y}!"); f(30, lambda: p["b"]["z"]); f(31, lambda: p["a"]["flag"])
r = configparser.RawConfigParser(); r.optionxform = str; r.read_dict({"S": {"Key": 1}}); f(32, lambda: r["S"]["Key"]); f(33, lambda: r.read("nope.ini")); f(34, lambda: configparser.ConfigParser(inline_comment_prefixes="#").read_string("[s]\na=1 # c"))
f(40, lambda: getopt.getopt(["-a", "-b", "v", "--long=3", "--flag", "rest", "-x"], "ab:", ["long=", "flag"])); f(41, lambda: getopt.getopt(["-z"], "a")); f(42, lambda: getopt.getopt(["-b"], "b:")); f(43, lambda: getopt.getopt(["--nope"], "", ["a"])); f(44, lambda: getopt.getopt(["--lo", "x"], "", ["long=", "lone"])); f(45, lambda: getopt.gnu_getopt(["x", "-a", "y", "--", "-b"], "ab")); f(46, lambda: getopt.getopt(["--fl=1"], "", ["flag"])); f(47, lambda: getopt.getopt(["-abv"], "ab:"))
f(50, lambda: tomllib.loads('a = 1\nb.c = "x"\n[t]\nd = 1979-05-27T07:32:00Z\ne = [1, 2.5, true,\n "s"]\nf = {x = 1, y.z = 2}\n[[p]]\nn = 0xff\n[[p]]\nn = 1_000\n[t.u]\nk = """\nmulti\\\n   line"""\nl = \'raw\\n\'\nq = inf\nd2 = 2024-01-01\nt2 = 07:32:00\n"quoted key" = -0.5e3'))
for t in ("a = ", "a 1", "a = 1\na = 2", "[a]\n[a]", "a = 'x", 'a = "x', "= 1", "a = [1", "a = 1 b", 'a = "\\q"', "a = 2024-13-01"): f(t, lambda: tomllib.loads(t))
f(51, lambda: tomllib.load(io.BytesIO(b"a=1"))); f(52, lambda: tomllib.loads("a=1.5", parse_float=str)); f(53, lambda: tomllib.loads(b"a"))
f(60, lambda: stat.filemode(0o100644)); f(61, lambda: stat.filemode(0o41777)); f(62, lambda: stat.S_ISDIR(0o40755)); f(63, lambda: faulthandler.is_enabled())
