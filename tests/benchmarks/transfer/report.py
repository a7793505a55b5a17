"""The tables."""

import csv
import os
import platform
import re
import subprocess
from dataclasses import asdict, dataclass, fields
from statistics import median

from workloads import GB, MB


@dataclass
class Run:
    """One upload that was measured."""

    rtt: int
    workload: str
    tool: str
    repetition: int
    seconds: float = 0
    cpu_seconds: float = 0  # user and system, with all child processes
    peak_bytes: int = 0  # of the largest process
    connections: int = 0  # where the tool tells
    reason: str = ""  # why it failed; empty when all is well


class Figure:
    """What several runs of one tool say together."""

    def __init__(self, runs):
        self.runs = runs
        self.reason = next((run.reason for run in runs if run.reason), "" if runs else "not measured")
        self.is_good = not self.reason
        self.seconds = median(run.seconds for run in runs) if self.is_good else 0

    def __str__(self):
        if self.reason in ("not available", "not measured", "not installed"):
            return self.reason
        if not self.is_good:
            return f"failed: {self.reason}"
        seconds = [run.seconds for run in self.runs]
        spread = (max(seconds) - min(seconds)) / self.seconds
        return f"{self.seconds:.2f} s" + (f" ({spread:.0%})" if len(seconds) > 1 else "")


class Results:
    def __init__(self, workloads, tools, runs):
        self._workloads = workloads
        self._tools = tools
        self._runs = runs
        self._rtts = sorted({run.rtt for run in runs})

    def _figure(self, workload, rtt, tool):
        key = (workload.name, rtt, tool.name)
        return Figure([run for run in self._runs if (run.workload, run.rtt, run.tool) == key])

    def _tools_of(self, workload):
        names = {run.tool for run in self._runs if run.workload == workload.name}
        return [tool for tool in self._tools if tool.protocol == workload.protocol and tool.name in names]

    def markdown(self):
        measured = {run.workload for run in self._runs}
        parts = []
        for workload in self._workloads:
            if workload.name in measured:
                parts += [f"## {workload.title}", "", *self._times(workload), "", *self._costs(workload), ""]
        return "\n".join(parts)

    def _times(self, workload):
        tools = self._tools_of(workload)
        beside = next((other for other in self._workloads if other.name == workload.beside), None)
        others = self._tools_of(beside) if beside else []
        peer = f"best peer of {beside.name}" if beside else "best peer"
        rows = [["round trip", *(tool.title for tool in tools), peer, f"{peer} ÷ ours", "floor"]]
        for rtt in self._rtts:
            figures = {tool: self._figure(workload, rtt, tool) for tool in tools}
            peers = {tool: self._figure(beside, rtt, tool) for tool in others}
            rows.append([f"{rtt} ms", *map(str, figures.values()), *verdict(workload, rtt, figures | peers)])
        return table(rows)

    def _costs(self, workload):
        tools = self._tools_of(workload)
        rows = [["CPU s per GB / peak MB", *(tool.title for tool in tools)]]
        for rtt in self._rtts:
            row = [f"{rtt} ms"]
            for tool in tools:
                figure = self._figure(workload, rtt, tool)
                cpu = median(run.cpu_seconds for run in figure.runs) / workload.bytes * GB if figure.is_good else 0
                peak = median(run.peak_bytes for run in figure.runs) / MB if figure.is_good else 0
                row.append(f"{cpu:.1f} / {peak:.0f}" if figure.is_good else "–")
            rows.append(row)
        return table(rows)


def verdict(workload, rtt, figures):
    """Best peer, best peer ÷ ours, and whether the floor holds."""
    mine = next((figure for tool, figure in figures.items() if tool.name == "ours"), None)
    peers = {tool: figure for tool, figure in figures.items() if tool.counts and figure.is_good}
    best = min(peers, key=lambda tool: peers[tool].seconds, default=None)
    floor = workload.floors.get(rtt)
    rival = best if not workload.floor_peer else next((t for t in peers if t.name == workload.floor_peer), None)

    def factor(peer):
        return peers[peer].seconds / mine.seconds if peer and mine and mine.is_good else None

    against_best, against_rival = factor(best), factor(rival)
    judged = "–"
    if floor and mine:
        judged = f"{floor:g}" + (f" × {rival.title}: {against_rival or 0:.2f}" if rival and rival != best else "")
        if mine.reason != "not available" and rival:
            judged += " ok" if against_rival and against_rival >= floor else " **fail**"
    return best.title if best else "–", f"{against_best:.2f}" if against_best else "–", judged


def table(rows):
    def line(cells):
        return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"

    return [line(rows[0]), line(["---"] * len(rows[0])), *map(line, rows[1:])]


def write_csv(runs, path):
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(Run)])
        writer.writeheader()
        writer.writerows(asdict(run) for run in runs)


def machine_facts():
    """What the figures depend on, and nothing that names the machine."""

    def first_line(*command):
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except FileNotFoundError:
            return "not installed"
        return (done.stdout or done.stderr).strip().split("\n")[0]

    def setting(name):
        with open(f"/proc/sys/net/ipv4/{name}") as file:
            return " ".join(file.read().split())

    def cpu_model():
        with open("/proc/cpuinfo") as file:
            found = re.search(r"^model name\s*: (.*)", file.read(), re.MULTILINE)
        return found[1] if found else platform.machine()

    release = re.match(r"[0-9.]*[0-9]", platform.release())
    return [
        f"- {os.cpu_count()} cores, {cpu_model()}; Linux {release[0] if release else ''}; "
        f"load at the start {os.getloadavg()[0]:.2f}",
        f"- TCP: {setting('tcp_congestion_control')}, tcp_wmem {setting('tcp_wmem')}, tcp_rmem {setting('tcp_rmem')}",
        f"- {first_line('ssh', '-V')}; {first_line('rclone', 'version')}; "
        f"{first_line('lftp', '--version').split(' | Copy')[0].replace(' | ', ' ')}; "
        f"{' '.join(first_line('curl', '--version').split()[:2])}; {first_line('apache2', '-v')}",
    ]
