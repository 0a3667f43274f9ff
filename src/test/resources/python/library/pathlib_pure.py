from pathlib import Path, PurePosixPath

p = PurePosixPath("/usr/local/lib/python.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.parents[1], p.with_suffix(".zip"), p.with_name("x.py"), p.is_absolute())
print(p / "sub" / "f.txt", PurePosixPath("a") / "b" / "../c", str(p), repr(PurePosixPath("a//b/./c")), p.relative_to("/usr"), p.match("*.gz"), PurePosixPath("a") == PurePosixPath("a/"))
print(sorted([PurePosixPath("b"), PurePosixPath("a")]), PurePosixPath("/a", "/b"), PurePosixPath("a.txt").with_stem("b"), p.as_posix(), p.root)
try:
    p.relative_to("/etc")
except ValueError as error:
    print(error)
print(Path("x") / "y", Path("x.txt").suffix)
