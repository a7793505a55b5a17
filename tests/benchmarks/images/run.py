#!/usr/bin/env python3
"""Prepares the same images with our program and with others, and compares time, memory and sharpness.

See ../README.md. Prints Markdown and writes it to ../results.
"""

import argparse
import datetime
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
SPECIMENS = PROJECT.parent / "shared/data/specimens"
WEB, THUMBNAIL, QUALITY = 1400, 200, 80
FLOOR = "djpeg"


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=PROJECT / "build/speed/bin/prepareimages", help="ours")
    parser.add_argument("--images", type=Path, nargs="+", help="these instead of the specimens or drawn sheets")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--output", type=Path, default=HERE.parent / "results")
    arguments = parser.parse_args()
    arguments.program = arguments.program.resolve()
    return arguments


def each(command):
    """A command line that does this for each image by itself, on so many cores; {} stands for the image."""

    def made(cores, folder, images):
        names = "\0".join(map(str, images))
        listing = folder / "images"
        listing.write_text(names)
        filled = command.replace("FOLDER", shlex.quote(str(folder)))
        return ["xargs", "-0", "-a", str(listing), "-P", str(cores), "-I{}", "sh", "-c",
                f'image="$1"; name=$(basename "${{image%.*}}"); {filled}', "sh", "{}"]  # fmt: skip

    return made


def tools(program):
    """By name: the program that must be there, and its command for some images."""
    vips = "; ".join(
        f'vipsthumbnail "$image" --size "{width}x>" -o "FOLDER/${{name}}_{ending}.jpg[Q={QUALITY}]"'
        for width, ending in ((WEB, "web"), (THUMBNAIL, "tn")))  # fmt: skip
    magick = (f'convert "$image" -auto-orient -quality {QUALITY} -resize "{WEB}>" -write "FOLDER/${{name}}_web.jpg" '
              f'-resize "{THUMBNAIL}>" "FOLDER/${{name}}_tn.jpg"')  # fmt: skip
    return {
        "Sheetlink": (str(program), lambda cores, folder, images: [str(program), str(cores), str(folder), *map(str, images)]),
        "vipsthumbnail": ("vipsthumbnail", each(vips)),
        "convert": ("convert", each(magick)),
        "PHP GD": ("php", each(f'php {shlex.quote(str(HERE / "gd.php"))} FOLDER "$image"')),
        FLOOR: ("djpeg", each('djpeg "$image" > /dev/null')),
    }  # fmt: skip


class Measured:
    def __init__(self, seconds, peak_bytes):
        self.seconds, self.peak_bytes = seconds, peak_bytes


def measure(command, cores):
    """One run, held on so many cores. The peak is that of the largest process."""
    environment = os.environ | {"VIPS_CONCURRENCY": "1", "MAGICK_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment,
                               preexec_fn=lambda: os.sched_setaffinity(0, range(cores)))  # fmt: skip
    words = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed: {words.strip()[-300:]}")
    return Measured(time.monotonic() - begin, usage.ru_maxrss * 1024)


def psnr(reference, image):
    words = subprocess.run(["compare", "-metric", "PSNR", str(reference), str(image), "null:"],
                           capture_output=True, text=True).stderr  # fmt: skip
    return float(re.match(r"[\d.]+", words).group())


def sharpness(images, folders, scratch):
    """How near each tool's web copies come to a Lanczos reference, in dB, the mean over the images."""
    found = {name: [] for name in folders}
    for image in images:
        reference = scratch / "reference.png"
        subprocess.run(["convert", str(image), "-auto-orient", "-filter", "Lanczos", "-resize", f"{WEB}>", "-depth",
                        "8", str(reference)], check=True, capture_output=True)  # fmt: skip
        for name, folder in folders.items():
            found[name].append(psnr(reference, folder / f"{image.stem}_web.jpg"))
    return {name: mean(values) for name, values in found.items()}


def width(image):
    """One that is no wider than a web copy is its own, so that nothing could be compared."""
    return int(subprocess.run(["identify", "-format", "%w", str(image)], capture_output=True, text=True).stdout)


def drawn(program, scratch, width, count):
    folder = scratch / f"drawn-{width}"
    folder.mkdir()
    names = [f"ASU{number:07}.jpg" for number in range(count)]
    subprocess.run([str(program.with_name("benchmarksheets")), "--width", str(width), str(folder), *names], check=True)
    return [folder / name for name in names]


def table(title, images, offered, repeat, scratch):
    print(f"{title} …", file=sys.stderr, flush=True)
    runs, folders = {}, {}
    all_cores = os.cpu_count()
    for name in offered:
        folders[name] = scratch / name.replace(" ", "-")
        folders[name].mkdir()
    for _ in range(repeat):
        order = [(name, cores) for name in offered for cores in {1, all_cores}]
        random.shuffle(order)
        for name, cores in order:
            command = offered[name][1](cores, folders[name], images)
            runs.setdefault((name, cores), []).append(measure(command, cores))
    comparable = {name: folder for name, folder in folders.items() if name not in (FLOOR, "PHP GD")}
    decibels = sharpness(images, comparable, scratch)
    for folder in folders.values():
        shutil.rmtree(folder)

    def seconds(name, cores):
        return median(run.seconds for run in runs[name, cores])

    lines = [f"## {title}", "",
             f"| | one core | × {FLOOR} | {all_cores} cores | peak MB | web copy, PSNR |",
             "| --- | --- | --- | --- | --- | --- |"]  # fmt: skip
    for name in offered:
        times = [run.seconds for run in runs[name, 1]]
        spread = (max(times) - min(times)) / median(times)
        factor = f"{seconds(name, 1) / seconds(FLOOR, 1):.2f}" if FLOOR in offered else "–"
        peak = max(run.peak_bytes for run in runs[name, 1]) / 1e6
        near = f"{decibels[name]:.2f} dB" if name in decibels else "–"
        lines.append(f"| {name} | {seconds(name, 1):.2f} s ({spread:.0%}) | {factor} "
                     f"| {seconds(name, all_cores):.2f} s | {peak:.0f} | {near} |")  # fmt: skip
    if "vipsthumbnail" in offered:
        ratio = seconds("vipsthumbnail", 1) / seconds("Sheetlink", 1)
        lines += ["", f"vipsthumbnail ÷ Sheetlink on one core: {ratio:.2f}"]
    return "\n".join(lines)


def main():
    arguments = parse_arguments()
    offered = {name: tool for name, tool in tools(arguments.program).items() if shutil.which(tool[0])}
    if "Sheetlink" not in offered:
        print(f"{arguments.program} is not there. Build it: cmake --build build/speed --target prepareimages benchmarksheets")
        return 2
    with tempfile.TemporaryDirectory(prefix="sheetlink-images-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as name:
        scratch = Path(name)
        sets = {}
        if arguments.images:
            sets["The images given"] = arguments.images
        elif SPECIMENS.is_dir():
            found = sorted(path for path in SPECIMENS.iterdir() if path.suffix.lower() == ".jpg" and width(path) > WEB)
            sets[f"{len(found)} real sheets"] = found
        else:
            sets["4 drawn sheets of 24 megapixels"] = drawn(arguments.program, scratch, 4000, 4)
        if not arguments.images:
            sets["A drawn sheet of 100 megapixels"] = drawn(arguments.program, scratch, 8200, 1)
        parts = [table(title, images, offered, arguments.repeat, scratch) for title, images in sets.items()]
    versions = f"- {os.cpu_count()} cores; medians of {arguments.repeat}, tools in random order; web {WEB} and thumbnail {THUMBNAIL} pixels wide, quality {QUALITY}"
    missing = [name for name in tools(arguments.program) if name not in offered]
    facts = [versions] + ([f"- not installed: {', '.join(missing)}"] if missing else [])
    text = "\n".join(["# Preparing images, ours beside others", "", *facts, "", "\n\n".join(parts), ""])
    print(text)
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / f"{datetime.datetime.now():%Y-%m-%d-%H%M}-images.md").write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
