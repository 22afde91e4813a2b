"""Runs a command in a terminal of its own, and types.

Arguments: rows, columns, steps as JSON, the command. A step is [what to wait for, what is typed then]; both are text, and
what is typed may be {"rows": .., "columns": ..}, another size. Prints what the terminal was written, and the exit code.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

LONGEST = 120
rows, columns, steps, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)


def resize(rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))


resize(rows, columns)
written, seen, end = "", 0, time.monotonic() + LONGEST
waiting = json.loads(steps)
while time.monotonic() < end:
    readable, _, _ = select.select([terminal], [], [], 0.1)
    if readable:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece.decode("utf-8", "replace")
    if waiting:
        text, typed = waiting[0]
        at = written.find(text, seen)
        if at >= 0:
            seen = at + len(text)
            waiting.pop(0)
            if isinstance(typed, dict):
                resize(**typed)
            else:
                os.write(terminal, typed.encode())
else:
    os.kill(child, 9)
_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"written": written.replace("\r\n", "\n"), "code": code, "left": waiting}))
