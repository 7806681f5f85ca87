"""The build tools that come from Debian: installed as root there, named in one line elsewhere."""

import os
import shutil
import subprocess
from pathlib import Path

from common import CannotPackageError, say

# each command, and the Debian package that brings it
BROUGHT_BY = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "icotool": "icoutils",
    "lintian": "lintian",
    "makensis": "nsis",
    "makeself": "makeself",
    "objdump": "binutils",
    "osslsigncode": "osslsigncode",
    "rsvg-convert": "librsvg2-bin",
    "strace": "strace",
    "strip": "binutils",
    "wine": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "xwininfo": "x11-utils",
    "xz": "xz-utils",
    "zstd": "zstd",
}


def need(*commands: str) -> None:
    """Have these commands, or end with one line that says what is missing."""
    missing = [command for command in commands if not _there(command)]
    if not missing:
        return
    packages = sorted({BROUGHT_BY[command] for command in missing})
    debian = Path("/etc/debian_version").exists() and shutil.which("apt-get")
    if not (debian and os.geteuid() == 0):
        raise CannotPackageError(
            f"missing: {', '.join(missing)}. On Debian: apt-get install {' '.join(packages)}"
        )
    say(f"Installing {' '.join(packages)}")
    quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "capture_output": True}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(install, check=False, **quiet).returncode != 0:  # type: ignore[call-overload]
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
        done = subprocess.run(install, check=False, text=True, **quiet)  # type: ignore[call-overload]
        if done.returncode != 0:
            raise CannotPackageError(f"apt-get could not install {' '.join(packages)}: {done.stderr.strip()}")


def _there(command: str) -> bool:
    return any(shutil.which(name) for name in ((command, "wine64") if command == "wine" else (command,))) or (
        command == "wine" and Path("/usr/lib/wine/wine64").exists()
    )
