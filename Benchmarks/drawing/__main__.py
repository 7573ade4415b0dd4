"""Runs every program on every network and prints what the judge says."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from . import networks, peers


def main():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/drawings",
        description="Measures drawings of networks with all ties, ours and those of other programs.")
    parser.add_argument("names", nargs="*", metavar="NAME", default=list(networks.NAMES),
                        help="of " + ", ".join(networks.NAMES))
    parser.add_argument("--pictures", type=Path, help="a folder to draw every one in, as SVG")
    options = parser.parse_args()
    unknown = set(options.names) - set(networks.NAMES)
    if unknown:
        parser.error("no such network: " + ", ".join(sorted(unknown)))
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    print(peers.versions(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in options.names:
            measure(name, Path(folder), options.pictures)


def measure(name, folder, pictures):
    whole = networks.load(name, folder)
    if whole is None:
        print(f"\n{name}: its records are not here", flush=True)
        return
    largest = whole.largest_component()
    for part, network in (("the largest component", largest), ("whole", whole)):
        if part == "whole" and (network.count == largest.count or name in networks.LARGEST_ALONE):
            continue
        print(f"\n{name}, {part}: {network.count} nodes, {len(network.ties)} ties", flush=True)
        place = folder / f"{name}-{part.split()[-1]}"
        place.mkdir()
        network.write(place)
        peers.write(network, place)
        command = [os.environ["DRAWING_TRIAL"], str(place)]
        if pictures:
            command.append(str(pictures / place.name))
        if subprocess.run(command, check=False).returncode != 0:
            sys.exit(f"{name}: the judge failed")


main()
