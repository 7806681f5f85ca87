"""SHA256SUMS over all that was made, and its signature if a key is given."""

import os
import shutil

from common import OUT, run, say, sha256

NAME = "SHA256SUMS"


def write_sums() -> None:
    """Write `SHA256SUMS`; sign it with the OpenPGP key PLAINLEAF_GPG_KEY, or say that nobody did."""
    files = sorted(path for path in OUT.iterdir() if path.is_file() and not path.name.startswith(NAME))
    sums = OUT / NAME
    sums.write_text("".join(f"{sha256(path)}  {path.name}\n" for path in files), encoding="utf-8")
    signature = OUT / f"{NAME}.asc"
    signature.unlink(missing_ok=True)
    key = os.environ.get("PLAINLEAF_GPG_KEY")
    if key and shutil.which("gpg"):
        run("gpg", "--batch", "--local-user", key, "--armor", "--detach-sign", "-o", signature, sums)
        say(f"made {NAME}, signed with {key}")
    else:
        say(f"made {NAME}. NOT SIGNED: PLAINLEAF_GPG_KEY names no key" + ("" if not key else " gpg can use"))
