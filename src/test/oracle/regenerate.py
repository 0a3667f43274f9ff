"""Make every golden file anew from real Python.

    PYODIDE=DIR/node_modules/pyodide NATIVE=python3.13 python3 src/test/oracle/regenerate.py [--missing] [PATH...]

PYODIDE is the installed npm package `pyodide` (see oracle314.mjs): CPython 3.14, which decides. NATIVE is the command of a
64-bit CPython, 3.13 or newer, for what WebAssembly cannot do: threads, and anything that depends on the size of a hash.
A script goes to NATIVE when it names a module or function of threads, or has a line `# oracle: native`. One with a line
`# oracle: loopback` is about streams: NATIVE runs it as it is, on the loopback interface and the real clock, so that there
are no ticks to compare. One with a line `# oracle: threads` has threads of its own: NATIVE runs it under threads_oracle.py.

PATH limits the work to some scripts or folders; --missing to scripts that have no golden file yet.

Goldens of X.py: X.out (standard output), X.err (standard error; absent when empty), X.rc (exit status; absent when 0) and
X.ticks. They lie beside the script, and those of scenarios under src/test/resources/goldens.

X.err is what the oracle wrote, made independent of the machine (`portable`):

* frames of the harness, of runpy and of Python's own library are left out of tracebacks, and the heading of a syntax
  error in the script itself, which has no other frames;
* addresses become 0x0;
* a line repeated a hundred times or more in a traceback is repeated N times, since the harness takes some of the depth;
* a warning located in the harness is located at `sys:1`, as at the end of `python SCRIPT`; one located in the library is
  located at `<library>:1`, without the source line;
* in debug mode, the place in the library where a task was created is left out;
* the harness's line about a deadlock is left out.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
RESOURCES = ROOT / "src/test/resources"
SUITES = (ROOT / "scenarios", RESOURCES / "asyncio", RESOURCES / "python")
BATCH = 25
PROCESSES = int(os.environ.get("PROCESSES", "2"))
SECONDS = 120

THREADS = re.compile(
    r"to_thread|run_in_executor|ThreadPoolExecutor|ProcessPoolExecutor|import threading|from threading|concurrent\.futures"
    r"|^# oracle: (native|loopback|threads)$",
    re.MULTILINE,
)
OWN_THREADS = re.compile(r"^# oracle: threads$", re.MULTILINE)
LOOPBACK = re.compile(r"^# oracle: loopback$", re.MULTILINE)
FRAME = re.compile(r'^(?P<margin>[ |+-]*?)  File "(?P<file>[^"]*)", line \d+')
FOREIGN = re.compile(r"/lib/python|^<frozen |oracle\.py$|^<exec>$")
HARNESS_WARNING = re.compile(r"^(<frozen runpy>|\S*oracle\.py|<exec>):\d+: (?=\w+Warning: )")
HEADER_OF_NO_FRAMES = re.compile(r'^Traceback \(most recent call last\):\n(  File "[^"\n]*", line \d+\n)', re.MULTILINE)
CREATED_ABROAD = re.compile(r" created at (?!/lib/python314\.zip/asyncio/)\S*(/lib/python\S*|oracle\.py):\d+")
LIBRARY_WARNING = re.compile(r"^\S*/lib/python\S*:\d+: (?=\w+Warning: )")


def portable(text):
    """Standard error without what belongs to the harness or the machine."""
    kept, foreign_margin, skip_source = [], None, False
    for line in text.splitlines(keepends=True):
        if skip_source and line.startswith("  "):
            skip_source = False
            continue
        skip_source = False
        frame = FRAME.match(line)
        if frame:
            foreign_margin = frame["margin"] if FOREIGN.search(frame["file"]) else None
        elif foreign_margin is not None and not line.startswith((foreign_margin + "    ", foreign_margin + "  [Previous line")):
            foreign_margin = None
        if foreign_margin is not None or line == "oracle: deadlock\n":
            continue
        if HARNESS_WARNING.match(line):
            line, skip_source = HARNESS_WARNING.sub("sys:1: ", line), True
        elif LIBRARY_WARNING.match(line):
            line, skip_source = LIBRARY_WARNING.sub("<library>:1: ", line), True
        line = re.sub(r"0x[0-9a-f]{4,}", "0x0", CREATED_ABROAD.sub("", line))
        kept.append(re.sub(r"\[Previous line repeated \d\d\d+ more", "[Previous line repeated N more", line))
    return HEADER_OF_NO_FRAMES.sub(r"\1", "".join(kept))


def golden_folder(script):
    """Where the goldens of a script lie."""
    try:
        return RESOURCES / "goldens" / script.parent.relative_to(ROOT / "scenarios")
    except ValueError:
        return script.parent


def is_native(script):
    return THREADS.search(script.read_text(encoding="utf-8", errors="replace")) is not None


def is_loopback(script):
    return LOOPBACK.search(script.read_text(encoding="utf-8", errors="replace")) is not None


def has_own_threads(script):
    return OWN_THREADS.search(script.read_text(encoding="utf-8", errors="replace")) is not None


def run_native(script, out):
    command = shlex.split(os.environ.get("NATIVE", "python3.13"))
    environment = os.environ | {"PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8"}
    if is_loopback(script):
        (out / f"{script.stem}.ticks").write_text("")
    else:
        command += [HERE / ("threads_oracle.py" if has_own_threads(script) else "oracle.py"), "--ticks", out / f"{script.stem}.ticks"]
    done = subprocess.run(
        [*command, script.name],
        cwd=script.parent, env=environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS,
    )
    status = done.returncode if done.returncode >= 0 else 128 - done.returncode
    (out / f"{script.stem}.out").write_bytes(done.stdout)
    (out / f"{script.stem}.err").write_bytes(done.stderr)
    (out / f"{script.stem}.rc").write_text(f"{status}\n")


def run_wasm(scripts, out):
    done = subprocess.run(
        ["node", HERE / "oracle314.mjs", "--batch", out, *scripts],
        capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=SECONDS * len(scripts),
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)


def keep(script, out):
    """Copy a script's results to its golden files; says whether the oracle gave any."""
    folder = golden_folder(script)
    results = {suffix: out / f"{script.stem}{suffix}" for suffix in (".out", ".err", ".rc", ".ticks")}
    if not all(file.exists() for file in results.values()):
        print(f"no result: {script}", file=sys.stderr)
        return False
    folder.mkdir(parents=True, exist_ok=True)
    contents = {suffix: file.read_bytes() for suffix, file in results.items()}
    # Python names the main script by its whole path.
    err = contents[".err"].decode("utf-8", "replace").replace(f"{script.parent.resolve()}/", "")
    contents[".err"] = portable(err).encode()
    if contents[".rc"] == b"0\n":
        contents[".rc"] = b""
    for suffix, content in contents.items():
        golden = folder / f"{script.stem}{suffix}"
        if content or suffix == ".out" or suffix == ".ticks" and not is_loopback(script):
            golden.write_bytes(content)
        else:
            golden.unlink(missing_ok=True)
    return True


def regenerate(scripts):
    """Run all scripts, folder by folder in batches; says how many gave no result."""
    batches = []
    folders = {}
    for script in scripts:
        folders.setdefault((script.parent, is_native(script)), []).append(script)
    for (_, native), members in folders.items():
        batches += [(native, members[i : i + BATCH]) for i in range(0, len(members), BATCH)]

    def work(batch):
        native, members = batch
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder)
            if native:
                for script in members:
                    run_native(script, out)
            else:
                run_wasm(members, out)
            return sum(not keep(script, out) for script in members)

    with ThreadPoolExecutor(PROCESSES) as pool:
        return sum(pool.map(work, batches))


def is_missing(script):
    golden = golden_folder(script) / f"{script.stem}.out"
    return not golden.exists() or golden.stat().st_mtime < script.stat().st_mtime


def remove_orphans():
    """Remove goldens whose script is gone."""
    wanted = {golden_folder(s) / s.stem for suite in SUITES for s in suite.rglob("*.py")}
    for suite in (RESOURCES / "goldens", *SUITES[1:]):
        for golden in suite.rglob("*"):
            if golden.suffix in (".out", ".err", ".rc", ".ticks") and golden.with_suffix("") not in wanted:
                golden.unlink()


def main(arguments):
    only_missing = "--missing" in arguments
    paths = [Path(a).resolve() for a in arguments if a != "--missing"]
    scripts = []
    for path in paths or SUITES:
        scripts += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    if only_missing:
        scripts = [script for script in scripts if is_missing(script)]
    if not os.environ.get("PYODIDE"):
        sys.exit("set PYODIDE to the folder of the installed npm package pyodide (oracle314.mjs says how)")
    if not shutil.which("node"):
        sys.exit("node (20 or newer) is needed")
    failed = regenerate(scripts)
    if not paths:
        remove_orphans()
        if not only_missing and (HERE / "syntax_goldens.py").exists():
            subprocess.run([sys.executable, HERE / "syntax_goldens.py"], check=True)
    print(f"{len(scripts) - failed} scripts, {failed} without result")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
