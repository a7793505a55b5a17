"""A path with a round trip, and a real sshd and a real Apache at its end."""

import base64
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tools import Access

CLIENT, SERVER = "10.79.0.1", "10.79.0.2"  # on every path: each has namespaces of its own
DEVICE = "path0"
APACHE_MODULES = Path("/usr/lib/apache2/modules")
APACHE_ACCOUNT = "www-data"

CONNECT_TIMES = """
import socket, sys, time
times = []
for _ in range(5):
    start = time.perf_counter()
    socket.create_connection((sys.argv[1], int(sys.argv[2])), 5).close()
    times.append(time.perf_counter() - start)
    time.sleep(0.02)
print(sorted(times)[2])
"""


class SetupError(Exception):
    pass


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode:
        raise SetupError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.returncode}")
    return done.stdout


def server(name):
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if not found:
        raise SetupError(f"{name} is not installed")
    return found


def is_root():
    return os.geteuid() == 0


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_access(folder):
    """Makes keys, certificate and password, and writes down who the server is, for all tools alike."""
    address = SERVER if is_root() else "127.0.0.1"
    ssh_port, https_port = (2222, 8443) if is_root() else (free_port(), free_port())
    user = run("id", "-un").strip()
    for key in ("hostkey", "userkey"):
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", folder / key)
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
        "-subj", "/CN=benchmark", "-addext", f"subjectAltName=IP:{address}",
        "-keyout", folder / "tls.key", "-out", folder / "tls.pem")  # fmt: skip

    home = folder / "home"
    (home / ".ssh").mkdir(parents=True)
    known_hosts = home / ".ssh/known_hosts"
    kind, key = (folder / "hostkey.pub").read_text().split()[:2]
    known_hosts.write_text(f"[{address}]:{ssh_port} {kind} {key}\n")
    ssh_config = folder / "ssh_config"
    ssh_config.write_text(
        f"Host server {address}\n HostName {address}\n Port {ssh_port}\n User {user}\n IdentityFile {folder}/userkey\n"
        f" IdentitiesOnly yes\n UserKnownHostsFile {known_hosts}\n GlobalKnownHostsFile /dev/null\n"
        " StrictHostKeyChecking yes\n BatchMode yes\n Compression no\n"
    )
    return Access(
        address=address,
        ssh_port=ssh_port,
        https_port=https_port,
        user=user,
        password=base64.urlsafe_b64encode(os.urandom(12)).decode(),
        user_key=folder / "userkey",
        host_fingerprint=run("ssh-keygen", "-lf", folder / "hostkey.pub").split()[1],
        known_hosts=known_hosts,
        ssh_config=ssh_config,
        certificate=folder / "tls.pem",
    )


@dataclass
class Namespaces:
    client: str
    server: str


class ServerSide:
    """One path and the servers behind it; a context, which leaves nothing behind."""

    def __init__(self, rtt, folder, access, relay, with_https):
        self.rtt = rtt
        self.access = access
        self.folder = folder / f"server-{rtt}"
        self.files = self.folder / "files"
        self.emulation = "loopback"
        self.measured_rtt = 0.0  # seconds
        self.client_prefix = []  # before every command of the client
        self.server_prefix = []
        self._keys = folder
        self._relay = relay
        self._with_https = with_https
        self._cleanup = ExitStack()

    def __enter__(self):
        try:
            self.files.mkdir(parents=True)
            (self.folder / "empty-home").mkdir()
            if is_root():
                self._make_path()
            self._start_sshd()
            self.measured_rtt = self._wait_for(self.access.ssh_port)
            if self._with_https:
                self._start_apache()
                self._wait_for(self.access.https_port)
        except BaseException:
            self._cleanup.close()
            raise
        return self

    def __exit__(self, *_):
        self._cleanup.close()

    def new_target(self, name):
        """An empty folder that the servers' accounts may write."""
        target = self.files / name
        target.mkdir()
        if is_root() and self._with_https:
            shutil.chown(target, APACHE_ACCOUNT)
        return target

    # The path.

    def _make_path(self):
        names = Namespaces(*(f"slbench-{os.getpid()}-{self.rtt}-{end}" for end in ("client", "server")))
        for name in (names.client, names.server):
            run("ip", "netns", "add", name)
            self._cleanup.callback(self._remove_namespace, name)
        self.client_prefix = ["ip", "netns", "exec", names.client]
        self.server_prefix = ["ip", "netns", "exec", names.server]
        for prefix in (self.client_prefix, self.server_prefix):
            # What one connection learned about the path must not help the next.
            run(*prefix, "sh", "-c", "ip link set lo up; echo 1 >/proc/sys/net/ipv4/tcp_no_metrics_save")
        self._make_veth(names)
        if self.rtt == 0:
            self.emulation = "veth pair"
        elif self._delay_with_netem():
            self.emulation = "netem"
        else:
            run(*self.client_prefix, "ip", "link", "del", DEVICE)
            self._start_relay(names)
            self.emulation = "user-space relay"

    @staticmethod
    def _remove_namespace(name):
        for _ in range(50):  # sessions of the servers may be ending yet
            left = subprocess.run(["ip", "netns", "pids", name], capture_output=True, text=True).stdout.split()
            if not left:
                break
            for process in left:
                try:
                    os.kill(int(process), 9)
                except ProcessLookupError:
                    pass
            time.sleep(0.1)
        subprocess.run(["ip", "netns", "del", name], check=False)

    def _make_veth(self, names):
        run("ip", "link", "add", DEVICE, "netns", names.client, "type", "veth",
            "peer", "name", DEVICE, "netns", names.server)  # fmt: skip
        for prefix, address in ((self.client_prefix, CLIENT), (self.server_prefix, SERVER)):
            run(*prefix, "ip", "addr", "add", f"{address}/24", "dev", DEVICE)
            run(*prefix, "ip", "link", "set", DEVICE, "up")

    def _delay_with_netem(self):
        delay = ["tc", "qdisc", "add", "dev", DEVICE, "root", "netem", "limit", "100000", "delay", f"{self.rtt / 2}ms"]
        try:
            for prefix in (self.client_prefix, self.server_prefix):
                run(*prefix, *delay)
        except SetupError:
            return False
        return True

    def _start_relay(self, names):
        log = self.folder / "relay.log"
        one_way = self.rtt * 500
        self._start([self._relay, names.client, names.server, one_way, DEVICE, CLIENT, SERVER], log)
        for _ in range(100):
            if "ready" in log.read_text():
                return
            time.sleep(0.05)
        raise SetupError(f"relay: {log.read_text()}")

    # The servers.

    def _start_sshd(self):
        sftp_servers = ("/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/libexec/sftp-server")
        subsystem = next((path for path in sftp_servers if os.path.exists(path)), "internal-sftp")
        # All else is OpenSSH's default, MaxStartups too. The account's home is empty for its shell, so that start-up
        # files of this machine cost nothing; StrictModes would refuse keys below a folder that all may write.
        configuration = self.folder / "sshd_config"
        configuration.write_text(
            f"Port {self.access.ssh_port}\nListenAddress {self.access.address}\nHostKey {self._keys}/hostkey\n"
            f"AuthorizedKeysFile {self._keys}/userkey.pub\nPidFile none\nStrictModes no\n"
            f"SetEnv HOME={self.folder}/empty-home\nSubsystem sftp {subsystem}\n"
        )
        if is_root():
            os.makedirs("/run/sshd", exist_ok=True)
        sshd = server("sshd")
        self._start([*self.server_prefix, sshd, "-D", "-e", "-f", configuration], self.folder / "sshd.log")

    def _start_apache(self):
        password = base64.b64encode(hashlib.sha1(self.access.password.encode()).digest()).decode()
        (self.folder / "passwords").write_text(f"{self.access.user}:{{SHA}}{password}\n")
        (self.folder / "passwords").chmod(0o644)
        locks = self.folder / "locks"
        locks.mkdir()
        account = ""
        if is_root():
            shutil.chown(locks, APACHE_ACCOUNT)
            account = f"User {APACHE_ACCOUNT}\nGroup {APACHE_ACCOUNT}\n"
        names = "mpm_event authn_core authz_core authn_file auth_basic authz_user dav dav_fs ssl http2".split()
        modules = "".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n" for name in names)
        configuration = self.folder / "apache.conf"
        configuration.write_text(
            f"{modules}{account}"
            f"ServerRoot {self.folder}\nDefaultRuntimeDir {self.folder}\nPidFile {self.folder}/apache.pid\n"
            f"ErrorLog {self.folder}/apache.log\nServerName {self.access.address}\n"
            f"Listen {self.access.address}:{self.access.https_port}\n"
            f"SSLEngine on\nSSLCertificateFile {self._keys}/tls.pem\nSSLCertificateKeyFile {self._keys}/tls.key\n"
            "Protocols h2 http/1.1\n"
            f"DocumentRoot {self.files}\nDavLockDB {locks}/locks\n"
            f"<Directory {self.files}>\n Dav On\n AuthType Basic\n AuthName benchmark\n"
            f" AuthUserFile {self.folder}/passwords\n Require valid-user\n</Directory>\n"
        )
        command = [*self.server_prefix, server("apache2"), "-DFOREGROUND", "-f", configuration]
        self._start(command, self.folder / "apache.out")

    def _start(self, command, log):
        """Starts a process that ends with this context."""
        with open(log, "w") as output:
            process = subprocess.Popen(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=output,
                                       stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip
        self._cleanup.callback(stop, process)

    def _wait_for(self, port):
        """Returns how long connecting takes, in seconds: one round trip."""
        for attempt in range(50):
            try:
                command = [*self.client_prefix, sys.executable, "-IS", "-c", CONNECT_TIMES, self.access.address, port]
                return float(run(*command))
            except SetupError:
                if attempt == 49:
                    logs = "\n".join(path.read_text() for path in self.folder.glob("*.log"))
                    raise SetupError(f"nothing listens on port {port}:\n{logs}") from None
                time.sleep(0.1)


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
