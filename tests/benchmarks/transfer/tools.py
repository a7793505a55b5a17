"""The tools that are compared, and the command of each for one upload."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Job:
    """One upload: every file of `source` into the folder `target` of the server."""

    source: Path
    target: Path  # as the server's file system names it
    scratch: Path  # for what the tool wants to read, thrown away afterwards
    access: "Access"

    @property
    def files(self):
        return sorted(self.source.iterdir())

    @property
    def url(self):
        return f"https://{self.access.address}:{self.access.https_port}/{self.target.name}/"

    def write(self, name, text):
        path = self.scratch / name
        path.write_text(text)
        return str(path)


@dataclass(frozen=True)
class Access:
    """How all tools find the server, sign in, and know that it is the right one."""

    address: str
    ssh_port: int
    https_port: int
    user: str
    password: str  # HTTPS only
    user_key: Path
    host_fingerprint: str
    known_hosts: Path
    ssh_config: Path
    certificate: Path

    @property
    def credentials(self):
        return f"{self.user}:{self.password}"


@dataclass(frozen=True)
class Tool:
    name: str
    title: str
    protocol: str
    program: str  # what has to be installed
    command: Callable[[Job], list[str]]
    counts: bool = True  # may be the best peer

    def takes_part(self, workload, rtt, lanes):
        if workload.protocol != self.protocol:
            return False
        if self.name == "rclone8-nohash":
            return workload.name in ("c", "c1000")
        if self.name == "curl":
            # One block of 64 KB for each round trip: no rival on a long way but for small files, where it spins a
            # core, which would spoil what runs at the same time.
            return rtt == 0 or (workload.name == "c" and lanes == 1)
        if self.name == "curl-h2":  # Apache's small HTTP/2 window lets it spin with large files
            return workload.name == "https-c"
        return True


def mostly_waits(workload, tool, rtt):
    """Whether an upload takes so little of the processors that it may run beside others of this kind."""
    return workload.name == "c" and rtt > 0 and tool.name != "curl"


def ours(program, host):
    """`host` makes the host part of the profile."""

    def command(job):
        profile = {
            "version": 1,
            "name": "benchmark",
            "portal": {"url": "http://localhost/", "collection": 1},
            "host": host(job) | {"publicUrl": "http://localhost/", "verify": "size"},
        }
        return [str(program), job.write("profile.json", json.dumps(profile)), str(job.source)]

    return command


def sftp_host(job):
    access = job.access
    return {
        "kind": "sftp",
        "address": f"sftp://{access.user}@{access.address}:{access.ssh_port}{job.target}",
        "hostKey": access.host_fingerprint,
        "keyFile": str(access.user_key),
    }


def cli_beside(program):
    return program.with_name("sheetlink-cli")


def whole_job(program):
    """The profile is that of the practice portal, but for the host and the names."""

    def command(job):
        practice = job.target.parent
        profile = json.loads((practice / "profile.json").read_text())
        profile["host"] |= sftp_host(job)
        profile["naming"]["patterns"] = [{"match": r"/^(ASU\d{7})/i"}]
        return [str(cli_beside(program)), "run", str(job.source), "--yes",
                "--profile", job.write("profile.json", json.dumps(profile)),
                "--secrets", str(practice / "secrets"),
                "--ledger", str(job.scratch / "ledger.sqlite")]  # fmt: skip

    return command


def webdav_host(job):
    return {
        "kind": "webdav",
        "address": job.url.replace("https://", f"https://{job.access.user}@"),
        "caFile": str(job.access.certificate),
    }


def sftp(job):
    batch = job.write("batch", f"put {job.source}/* {job.target}/\n")
    return ["sftp", "-q", "-F", str(job.access.ssh_config), "-b", batch, "server"]


def scp(job):
    return ["scp", "-q", "-F", str(job.access.ssh_config), *map(str, job.files), f"server:{job.target}/"]


def lftp(job):
    access = job.access
    commands = [
        "set cmd:fail-exit yes",
        "set sftp:auto-confirm yes",
        "set net:max-retries 2",
        f'set sftp:connect-program "ssh -a -x -F {access.ssh_config}"',
        f"open -u {access.user}, -p {access.ssh_port} sftp://{access.address}",
        f"mirror -R --parallel=4 --use-pget-n=1 {job.source} {job.target}",
    ]
    return ["lftp", "-c", "; ".join(commands)]


def rclone(remote, transfers, *options):
    def command(job):
        place = f"sftp:{job.target}" if remote == "sftp" else f"webdav:{job.target.name}"
        return ["rclone", "copy", str(job.source), place, "--transfers", str(transfers), *options]

    return command


def curl_sftp(job):
    access = job.access
    base = f"sftp://{access.address}:{access.ssh_port}{job.target}/"
    return ["curl", "-sS", "-u", f"{access.user}:", "--key", str(access.user_key), "--pubkey",
            f"{access.user_key}.pub", "-K", uploads(job, base)]  # fmt: skip


def curl_https(version, parallel):
    def command(job):
        return ["curl", "-sS", "--fail", version, "--parallel", "--parallel-max", str(parallel), "-u",
                job.access.credentials, "--cacert", str(job.access.certificate),
                "-K", uploads(job, job.url)]  # fmt: skip

    return command


def uploads(job, base):
    """curl's list of what goes where. Answers' bodies are of no interest."""
    lines = [f'upload-file = "{path}"\nurl = "{base}{path.name}"\noutput = "/dev/null"\n' for path in job.files]
    return job.write("uploads", "".join(lines))


def all_tools(program):
    return [
        Tool("ours", "Sheetlink", "sftp", str(program), ours(program, sftp_host), counts=False),
        Tool("ours", "Sheetlink", "https", str(program), ours(program, webdav_host), counts=False),
        Tool("ours", "Sheetlink", "job", str(cli_beside(program)), whole_job(program), counts=False),
        Tool("sftp", "sftp -b", "sftp", "sftp", sftp),
        Tool("scp", "scp", "sftp", "scp", scp),
        Tool("rclone4", "rclone 4", "sftp", "rclone", rclone("sftp", 4)),
        Tool("rclone8", "rclone 8", "sftp", "rclone", rclone("sftp", 8)),
        Tool("lftp", "lftp 4", "sftp", "lftp", lftp),
        Tool("curl", "curl", "sftp", "curl", curl_sftp),
        Tool("rclone8-nohash", "rclone 8, no hash check", "sftp", "rclone",
             rclone("sftp", 8, "--sftp-disable-hashcheck"), counts=False),
        Tool("curl6", "curl 6, HTTP/1.1", "https", "curl", curl_https("--http1.1", 6)),
        Tool("curl-h2", "curl 32, HTTP/2", "https", "curl", curl_https("--http2", 32)),
        Tool("rclone4", "rclone 4", "https", "rclone", rclone("webdav", 4)),
        Tool("rclone8", "rclone 8", "https", "rclone", rclone("webdav", 8)),
    ]  # fmt: skip
