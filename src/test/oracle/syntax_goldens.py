"""Writes what real Python 3.14 makes of the sources in src/test/resources/syntax.

    PYODIDE=DIR/node_modules/pyodide python3 syntax_goldens.py

valid.txt becomes valid.golden (a dump of the tree of each source, one a line), broken.txt becomes broken.golden (where the
error is, then the lines that Python prints), warned.txt becomes warned.golden (the warnings of each source). Sources and
answers of several lines are kept apart by lines of four number signs.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

RESOURCES = pathlib.Path(__file__).resolve().parent.parent / "resources" / "syntax"
SEPARATOR = "\n####\n"

# Runs inside Python 3.14.
INSIDE = r'''
import ast, json, linecache, struct, traceback, warnings

def dump(tree):
    out = []

    def text(value):
        units = value.encode("utf-16-be", "surrogatepass")
        out.append('"')
        for i in range(0, len(units), 2):
            unit = units[i] << 8 | units[i + 1]
            plain = 32 <= unit < 127 and unit not in (34, 92)
            out.append(chr(unit) if plain else "\\u%04x" % unit)
        out.append('"')

    def constant(value):
        if value is ...:
            out.append("Ellipsis")
        elif value is None or isinstance(value, (bool, int)):
            out.append(str(value))
        elif isinstance(value, float):
            out.append("float:" + struct.pack(">d", value).hex())
        elif isinstance(value, complex):
            out.append("complex:" + struct.pack(">d", value.imag).hex())
        elif isinstance(value, bytes):
            out.append("bytes:" + value.hex())
        else:
            text(value)

    def anything(value):
        if isinstance(value, list):
            out.append("[")
            for i, item in enumerate(value):
                out.append(", " if i else "")
                anything(item)
            out.append("]")
        elif isinstance(value, ast.AST):
            node(value)
        elif isinstance(value, str):
            text(value)
        else:
            out.append(str(value))

    def node(value):
        name = type(value).__name__
        out.append(name)
        if not value._fields and not value._attributes:
            return
        if "lineno" in value._attributes:
            place = value.lineno, value.col_offset, value.end_lineno, value.end_col_offset
            out.append("[%d,%d,%d,%d]" % place)
        out.append("(")
        separator = ""
        for field in sorted(value._fields):
            if field in ("type_comment", "type_ignores"):
                continue
            child = getattr(value, field, None)
            if field == "kind":
                field, child = "unicode_prefix", int(child == "u")
            out.append(separator + field + "=")
            separator = ", "
            if field == "value" and name in ("Constant", "MatchSingleton"):
                constant(child)
            else:
                anything(child)
        out.append(")")

    node(tree)
    return "".join(out)

def valid(source):
    return dump(ast.parse(source))

def broken(source):
    # The traceback reads the line from the file where the error does not carry it.
    with open("x.py", "w", newline="", encoding="utf-8") as file:
        file.write(source)
    linecache.clearcache()
    try:
        compile(source, "x.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        printed = traceback.TracebackException.from_exception(error).format_exception_only()
        return " ".join(map(str, place)) + "\n" + "".join(printed).rstrip("\n")
    return "valid"

def warned(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "x.py", "exec", dont_inherit=True)
        except SyntaxError:
            pass
    return "\n".join(f"{w.lineno} {w.category.__name__}: {w.message}" for w in caught) or "none"

def answers(kind, sources):
    warnings.simplefilter("ignore")
    return [globals()[kind](source) for source in sources]
'''

RUNNER = r'''
import { pathToFileURL } from "node:url";
import fs from "node:fs";
import path from "node:path";
const home = process.env.PYODIDE;
const { loadPyodide } = await import(pathToFileURL(path.join(home, "pyodide.mjs")).href);
const python = await loadPyodide({ indexURL: home + "/" });
const [, , inside, questions, answers] = process.argv;
python.runPython(fs.readFileSync(inside, "utf8"));
python.globals.set("questions", fs.readFileSync(questions, "utf8"));
fs.writeFileSync(answers, python.runPython(
  "json.dumps({kind: answers(kind, sources) for kind, sources in json.loads(questions).items()})"));
'''


def sources(kind):
    text = (RESOURCES / f"{kind}.txt").read_text(encoding="utf-8")
    return [source.rstrip("\n") + "\n" for source in text.split(SEPARATOR)]


def main():
    if "PYODIDE" not in os.environ:
        sys.exit("set PYODIDE to the folder of the installed npm package pyodide")
    questions = {kind: sources(kind) for kind in ("valid", "broken", "warned")}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "inside.py").write_text(INSIDE, encoding="utf-8")
        (folder / "run.mjs").write_text(RUNNER, encoding="utf-8")
        (folder / "questions.json").write_text(json.dumps(questions), encoding="utf-8")
        files = [str(folder / file) for file in ("run.mjs", "inside.py", "questions.json", "answers.json")]
        subprocess.run(["node", *files], check=True)
        answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    for kind, found in answers.items():
        separator = "\n" if kind == "valid" else SEPARATOR
        text = separator.join(found) + "\n"
        (RESOURCES / f"{kind}.golden").write_text(text, encoding="utf-8")
        print(f"{kind}: {len(found)} sources")


if __name__ == "__main__":
    main()
