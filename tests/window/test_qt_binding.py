"""PySide6 6.12.0 takes a reference of None too many at each void call on Python 3.11 and older.

There the process dies after some 5,000 calls, which no short test sees.
"""

import subprocess
import sys

CALLS = 50_000
CODE = f"""
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
timer = QTimer()
for number in range({CALLS}):
    timer.setInterval(number)
print(timer.interval())
"""


def test_fifty_thousand_calls_leave_the_process_alive() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(CALLS - 1)
