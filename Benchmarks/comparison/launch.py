"""Runs a program from a process that is small itself, and writes its status and peak memory in KiB.

    python launch.py FILE PROGRAM…

A process counts as its own the memory that its parent held when it was born; this parent holds little.
"""

import os
import sys

number = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(number, 0)
with open(sys.argv[1], "w") as file:
    file.write(f"{os.waitstatus_to_exitcode(status)} {usage.ru_maxrss}")
