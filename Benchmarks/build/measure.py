"""Runs commands and tells what they cost: wall and CPU time in seconds, peak memory in KiB, as the kernel counts them."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Cost:
    wall: float
    cpu: float
    peak: int


def cost(command, folder=None):
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}: {process.returncode}\n{complaints.decode()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


@dataclass
class Ratio:
    """A median of ratios of runs beside each other, with the lowest and the highest."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, pairs):
        ratios = [first / second for first, second in pairs]
        return cls(statistics.median(ratios), min(ratios), max(ratios))

    def __str__(self):
        return f"{self.median:.2f} ({self.low:.2f}–{self.high:.2f})"
