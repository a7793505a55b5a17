"""What is uploaded, what must lie at the server afterwards, and how much faster than the best peer we have to be."""

import hashlib
import random
from dataclasses import dataclass, field
from pathlib import Path

KB = 1000
MB = 1000 * KB
GB = 1000 * MB


@dataclass(frozen=True)
class Workload:
    name: str
    title: str
    protocol: str  # sftp, https, or job: the whole job, which only ours does
    sizes: dict[str, int]  # by file name
    floors: dict[int, float] = field(default_factory=dict)  # by round trip in milliseconds
    floor_peer: str = ""  # the tool that the floors refer to; empty for the best one
    beside: str = ""  # the workload whose peers ours is compared with, when it has none of its own

    @property
    def bytes(self):
        return sum(self.sizes.values())


def numbered(count, size, ending=".jpg"):
    return {f"ASU{number:07}{ending}": size for number in range(count)}


def workloads(quick):
    """By name. The quick ones are smaller, so no floor holds for them."""
    large, several, many = (20 * MB, 8, 40) if quick else (200 * MB, 40, 200)
    one = {"sheet.tif": large}
    images = numbered(several, 5 * MB)
    small = numbered(many, 50 * KB)
    copies = numbered(several, 350 * KB, "_web.jpg") | numbered(several, 15 * KB, "_tn.jpg")

    def floors(*factors):
        return {} if quick else {rtt: factor for rtt, factor in zip((0, 20, 50, 100), factors) if factor}

    made = [
        Workload("a", f"One file of {large // MB} MB, SFTP", "sftp", one, floors(1.0, 2.0, 2.3, 2.5)),
        Workload("b", f"{several} × 5 MB, SFTP", "sftp", images, floors(1.3, 2.4, 2.8, 3.0)),
        Workload("c", f"{many} × 50 KB, SFTP", "sftp", small, floors(2.5, 8.5, 9, 9)),
        Workload("mix", f"{several} originals with web copy and thumbnail, SFTP", "sftp", images | copies),
        Workload("job", f"{several} sheets of about 5 MB, from names to links", "job", images, beside="mix"),
        Workload("https-b", f"{several} × 5 MB, HTTPS", "https", images, floors(None, 0.85, 0.85, 0.85), "curl6"),
        Workload("https-c", f"{many} × 50 KB, HTTPS", "https", small, floors(None, 1.5, 1.5, 1.5), "curl6"),
        # As much as the floors of the shortest way were once found with; only when asked for.
        Workload("b200", "200 × 5 MB, SFTP", "sftp", numbered(200, 5 * MB), floors(1.3)),
        Workload("c1000", "1000 × 50 KB, SFTP", "sftp", numbered(1000, 50 * KB), floors(2.5)),
    ]
    return {workload.name: workload for workload in made}


def make_files(workload, folder):
    """Writes the files, always the same random bytes. Returns their checksums by name."""
    folder.mkdir()
    generator = random.Random(workload.name)
    for name, size in workload.sizes.items():
        with open(folder / name, "wb") as file:
            for start in range(0, size, MB):
                file.write(generator.randbytes(min(MB, size - start)))
    return checksums(folder)


def checksums(folder):
    return {str(path.relative_to(folder)): checksum(path) for path in Path(folder).rglob("*") if path.is_file()}


def checksum(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def difference(expected, folder):
    """Why the folder does not hold exactly these files; empty when it does."""
    found = checksums(folder)
    if len(found) != len(expected):
        return f"{len(found)} of {len(expected)} files"
    wrong = [name for name in expected if found.get(name) != expected[name]]
    return f"{len(wrong)} files are missing or have other bytes" if wrong else ""


def job_difference(originals, folder):
    """Why the folder does not hold each of these with a web copy and a thumbnail; empty when it does."""
    found = {Path(name).name: checksum for name, checksum in checksums(folder).items()}
    if len(found) != 3 * len(originals):
        return f"{len(found)} files of {len(originals)} images"
    wrong = [name for name in originals if found.get(name) != originals[name]]
    return f"{len(wrong)} originals are missing or have other bytes" if wrong else ""
