"""Counts the instructions of a fixed build, which no other work on the machine disturbs, and holds them against what was recorded.

1,000 files, one core, by valgrind's callgrind. `--record` takes today's count for the new baseline. Another compiler makes other
instructions, and the C library takes those that the processor has, so that a count is held against one of the same kind only.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import generate

HERE = pathlib.Path(__file__).resolve().parent
ORDHOLDEN = HERE.parent.parent / ".build/release/ordholden"
BASELINE = HERE / "baseline.json"
TOLERANCE = 0.03


def instructions():
    """How many instructions the build takes, and how many pages and files it makes."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        generate.write(folder / "content", 1_000)
        # Valgrind cannot read the debug information of this compiler.
        binary = folder / "ordholden"
        shutil.copy(ORDHOLDEN, binary)
        subprocess.run(["strip", "-g", binary], check=True)
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "build", "--jobs", "1", "--today", "2026-11-24",
             "--content", folder / "content", "--output", folder / "public"], capture_output=True, text=True)
        counted = re.search(r"Collected : (\d+)", result.stderr)
        made = re.search(r"(\d+) pages and files", result.stdout)
        if result.returncode != 0 or not counted or not made:
            sys.exit(result.stderr[-2000:])
        return int(counted.group(1)), int(made.group(1))


def kind():
    """What decides the instructions beside the program's own code."""
    compiler = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = re.search(r"Swift version \S+", compiler)
    processor = set(pathlib.Path("/proc/cpuinfo").read_text().split())
    return {"compiler": version.group() if version else compiler, "processor": sorted(processor & {"avx2", "bmi2", "erms", "fsrm"})}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--record", action="store_true")
    arguments = options.parse_args()
    if shutil.which("valgrind") is None:
        sys.exit("valgrind is not there")
    count, pages = instructions()
    print(f"{count / 1e6:.0f} million instructions, {count / pages / 1e3:.0f} thousand a page or file ({pages})")
    if arguments.record:
        BASELINE.write_text(json.dumps({"instructions": count, "pages": pages} | kind()) + "\n")
        return
    baseline = json.loads(BASELINE.read_text())
    before = baseline.pop("instructions")
    for what, value in kind().items():
        if baseline[what] != value:
            print(f"not held against the baseline, which was recorded with another {what}: {baseline[what]}, here {value}")
            return
    change = count / before - 1
    print(f"{change:+.1%} against {before / 1e6:.0f} million")
    if abs(change) > TOLERANCE:
        word = "more than" if change > 0 else "less than"
        sys.exit(f"{word} {TOLERANCE:.0%} off the baseline: find out why, or record it with make bench-gate ARGS=--record")


if __name__ == "__main__":
    main()
