#!/usr/bin/env python3
"""Uploads the same files with our program and with other clients, over paths of several round trips, and compares.

See ../README.md. Prints Markdown; a full run also writes it and the raw runs to ../results.
"""

import argparse
import concurrent.futures
import datetime
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path

from report import Results, Run, machine_facts, write_csv
from serverside import ServerSide, SetupError, is_root, make_access, run, stop
from tools import Job, all_tools, cli_beside, mostly_waits
from workloads import checksums, difference, job_difference, make_files, workloads

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
NO_SUCH_HOST = 3  # exit code of uploadfolder
TIME_IS_UP = 124  # exit code of stopwatch


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words = lambda text: [word for word in text.split(",") if word]  # noqa: E731
    parser.add_argument("--rtt", type=words, default=["0", "20", "50", "100"], help="round trips in milliseconds")
    parser.add_argument("--workloads", type=words, default=["a", "b", "c", "mix", "job", "https"],
                        help="a, b, c, mix, job, https-b, https-c, or https for both of these")  # fmt: skip
    parser.add_argument("--tools", type=words, help="only these, such as ours,sftp,lftp")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--lanes", type=int, default=1, help="measure so many round trips at the same time")
    parser.add_argument("--program", type=Path, default=PROJECT / "build/speed/bin/uploadfolder", help="ours")
    parser.add_argument("--quick", action="store_true", help="little data, once, no floors: does it work at all?")
    parser.add_argument("--timeout", type=int, default=600, help="seconds for one upload")
    parser.add_argument("--seed", type=int, default=random.randrange(1000), help="of the order of the tools")
    parser.add_argument("--output", type=Path, help="folder for the results, also of a quick run")
    arguments = parser.parse_args()
    arguments.program = arguments.program.resolve()
    arguments.rtt = sorted({int(word) for word in arguments.rtt})
    if "https" in arguments.workloads:
        arguments.workloads += ["https-b", "https-c"]
    if arguments.quick:
        arguments.repeat = 1
    elif not arguments.output:
        arguments.output = HERE.parent / "results"
    arguments.sheets = arguments.program.with_name("benchmarksheets")
    missing = [tool for tool in (cli_beside(arguments.program), arguments.sheets) if not tool.exists()]
    if "job" in arguments.workloads and missing:
        say(f"Without the workload job: {missing[0]} is not there.")
        arguments.workloads.remove("job")
    if not is_root() and arguments.rtt != [0]:
        say("Delayed paths need root: only the loopback is measured, at 0 ms.")
        arguments.rtt = [0]
    return arguments


def say(text):
    print(text, file=sys.stderr, flush=True)


def compile_tool(name, folder):
    run("c++", "-O2", "-std=c++20", HERE / f"{name}.cpp", "-o", folder / name)
    return folder / name


class Benchmark:
    def __init__(self, arguments, folder):
        self.runs = []
        self.facts = machine_facts()  # now, while nothing of ours runs
        self._arguments = arguments
        self._folder = folder
        offered = workloads(arguments.quick)
        self.workloads = [workload for name, workload in offered.items() if name in arguments.workloads]
        self.tools = [t for t in all_tools(arguments.program) if not arguments.tools or t.name in arguments.tools]
        self._expected = {}
        self._clients = set()
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._count = 0

    def measure(self):
        say("Making the files …")
        (self._folder / "data").mkdir()
        for workload in self.workloads:
            make = self._draw_sheets if workload.protocol == "job" else make_files
            self._expected[workload.name] = make(workload, self._folder / "data" / workload.name)
        relay = compile_tool("relay", self._folder) if any(self._arguments.rtt) else None
        self._stopwatch = compile_tool("stopwatch", self._folder)
        access = make_access(self._folder)
        with_https = any(workload.protocol == "https" for workload in self.workloads)
        with ExitStack() as cleanup:
            sides = [cleanup.enter_context(ServerSide(rtt, self._folder, access, relay, with_https))
                     for rtt in reversed(self._arguments.rtt)]  # fmt: skip
            self.paths = [f"{side.rtt} ms: {side.emulation}, connecting takes {side.measured_rtt * 1000:.2f} ms"
                          for side in reversed(sides)]  # fmt: skip
            cleanup.callback(self._stop)
            self._measure_paths(sides, self._arguments.lanes, lambda *which: not mostly_waits(*which))
            self._measure_paths(sides, len(sides), mostly_waits)

    def _draw_sheets(self, workload, folder):
        folder.mkdir()
        run(self._arguments.sheets, folder, *workload.sizes)
        return checksums(folder)

    def _stop(self):
        self._stopped.set()
        with self._lock:
            for client in self._clients:
                client.terminate()

    def _measure_paths(self, sides, lanes, is_wanted):
        with concurrent.futures.ThreadPoolExecutor(lanes) as pool:
            measured = [pool.submit(self._measure_path, side, is_wanted) for side in sides]
            try:
                for done in concurrent.futures.as_completed(measured):
                    done.result()
            except BaseException:
                self._stop()
                raise

    def _measure_path(self, side, is_wanted):
        order = random.Random(f"{self._arguments.seed}/{side.rtt}")
        environment = self._environment(side)
        for repetition in range(1, self._arguments.repeat + 1):
            for workload in self.workloads:
                tools = [t for t in self.tools
                         if t.takes_part(workload, side.rtt, self._arguments.lanes)
                         and is_wanted(workload, t, side.rtt)]  # fmt: skip
                order.shuffle(tools)
                for tool in tools:
                    if self._stopped.is_set():
                        return
                    done = Run(side.rtt, workload.name, tool.name, repetition)
                    self._upload(side, workload, tool, environment, done)
                    self.runs.append(done)
                    outcome = done.reason or f"{done.seconds:.2f} s"
                    which = f"{repetition}/{self._arguments.repeat} {workload.name} {tool.name}"
                    say(f"[{side.rtt:3} ms] {which}: {outcome}")

    def _environment(self, side):
        """What clients see: a home with known_hosts and nothing else, no agent, no settings of this account."""
        home = self._folder / "home"
        access = side.access
        rclone = side.folder / "rclone.conf"  # rclone writes down here what it found out, as it does for people
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "SHEETLINK_HOST_PASSWORD": access.password,
            "RCLONE_CONFIG": str(rclone),
            "RCLONE_CA_CERT": str(access.certificate),
        }
        if shutil.which("rclone"):
            obscured = run("rclone", "obscure", access.password, env=environment).strip()
            rclone.write_text(
                f"[sftp]\ntype = sftp\nhost = {access.address}\nport = {access.ssh_port}\nuser = {access.user}\n"
                f"key_file = {access.user_key}\nknown_hosts_file = {access.known_hosts}\n"
                f"[webdav]\ntype = webdav\nurl = https://{access.address}:{access.https_port}/\nvendor = other\n"
                f"user = {access.user}\npass = {obscured}\n"
            )
        return environment

    def _upload(self, side, workload, tool, environment, done):
        if not shutil.which(tool.program):
            done.reason = "not installed"
            return
        with self._lock:
            self._count += 1
            scratch = self._folder / f"run-{self._count}"
        scratch.mkdir()
        folder = side.new_target(scratch.name)
        is_whole_job = workload.protocol == "job"
        target = folder / "images" if is_whole_job else folder
        job = Job(self._folder / "data" / workload.name, target, scratch, side.access)
        try:
            with ExitStack() as cleanup:
                if is_whole_job:
                    environment = environment | {"HOME": str(scratch)}  # no run finds what another left
                    cleanup.enter_context(self._practice(side, folder, job, environment))
                code = self._run_client(side.client_prefix, tool.command(job), scratch, environment, done)
            if code:
                done.reason = self._reason(code, scratch)
                if tool.program == str(self._arguments.program) and code == NO_SUCH_HOST:
                    done.reason = "not available"
            else:
                judge = job_difference if is_whole_job else difference
                done.reason = judge(self._expected[workload.name], target)
        finally:
            shutil.rmtree(folder)
            shutil.rmtree(scratch)

    @contextmanager
    def _practice(self, side, folder, job, environment):
        """A new practice portal, which has a record for every file and serves what lies in `job.target`."""
        records = job.write("records.csv", "\n".join(["catalogNumber", *(path.stem for path in job.files)]))
        command = [*side.client_prefix, str(cli_beside(self._arguments.program)), "practice", "--json",
                   "--data", str(folder), "--records", records]  # fmt: skip
        with open(job.scratch / "practice.log", "w") as log:
            portal = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                                      env=environment, start_new_session=True)  # fmt: skip
        try:
            if not portal.stdout.readline():  # its addresses, once it listens
                raise SetupError(f"practice portal: {(job.scratch / 'practice.log').read_text()}")
            yield
        finally:
            stop(portal)
            portal.stdout.close()

    def _run_client(self, prefix, command, scratch, environment, done):
        """Runs it under the stopwatch, fills in what that measured, and returns the exit code."""
        report, answer = scratch / "report", scratch / "stdout"
        timed = [*prefix, str(self._stopwatch), str(self._arguments.timeout), str(report), *command]
        with open(answer, "w") as output, open(scratch / "stderr", "w") as errors:
            client = subprocess.Popen(timed, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment,
                                      cwd=scratch, start_new_session=True)  # fmt: skip
        with self._lock:
            self._clients.add(client)
            if self._stopped.is_set():
                client.terminate()
        client.wait()
        with self._lock:
            self._clients.discard(client)
        if not report.exists():
            return client.returncode or 1
        code, done.seconds, done.cpu_seconds, done.peak_bytes = map(float, report.read_text().split())
        if code == 0 and command[0] == str(self._arguments.program):
            done.connections = json.loads(answer.read_text())["connections"]
        done.peak_bytes = int(done.peak_bytes)
        return int(code)

    def _reason(self, code, scratch):
        if self._stopped.is_set():
            return "interrupted"
        if code == TIME_IS_UP:
            return f"not done after {self._arguments.timeout} s"
        lines = (scratch / "stderr").read_text(errors="replace").strip().split("\n")
        return f"exit code {code}: {lines[-1]}".replace(str(self._folder), "…").strip(": ")[:200]


def document(benchmark, arguments):
    title = "Quick run, no floors" if arguments.quick else "Upload, ours beside other clients"
    facts = list(benchmark.facts)
    lanes = f"; {arguments.lanes} round trips were measured at the same time" if arguments.lanes > 1 else ""
    facts += [
        f"- paths: {'; '.join(benchmark.paths)}",
        f"- medians of {arguments.repeat}, tools in random order (seed {arguments.seed}) in each repetition{lanes}",
        "- what mostly waits (c over a distance) was measured on all paths at the same time",
        "- in brackets: slowest less fastest run, of the median",
        "- our program always writes a part name, flushes, checks the length and renames",
    ]
    results = Results(benchmark.workloads, benchmark.tools, benchmark.runs)
    return "\n".join([f"# {title}", "", *facts, "", results.markdown()])


def interrupt(*_):
    raise KeyboardInterrupt


def main():
    arguments = parse_arguments()
    if not arguments.program.exists():
        say(f"{arguments.program} is not there. Build it: cmake --build build/speed --target uploadfolder")
        return 2
    signal.signal(signal.SIGTERM, interrupt)
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="sheetlink-bench-", dir=memory) as name:
        folder = Path(name)
        folder.chmod(0o711)  # Apache's account has to get through
        benchmark = Benchmark(arguments, folder)
        try:
            benchmark.measure()
        except SetupError as error:
            say(str(error))
            return 1
        except KeyboardInterrupt:
            say("Interrupted.")
            return 130
    text = document(benchmark, arguments)
    print(text)
    if arguments.output:
        arguments.output.mkdir(parents=True, exist_ok=True)
        stem = datetime.datetime.now().strftime("%Y-%m-%d-%H%M")
        (arguments.output / f"{stem}.md").write_text(text)
        write_csv(benchmark.runs, arguments.output / f"{stem}.csv")
        say(f"Written: {stem}.md and {stem}.csv in {arguments.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
