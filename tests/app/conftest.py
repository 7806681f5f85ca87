"""The command line as people and scripts call it: a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Done = subprocess.CompletedProcess[str]
Call = Callable[..., Done]
Ask = Callable[..., Any]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with nothing in it."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def call(home: Path) -> Call:
    """Run `plainleaf` with these arguments."""

    def run(*arguments: str, given: str = "", **env: str) -> Done:
        wanted = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), **env}
        command = [sys.executable, "-m", "plainleaf", *arguments]
        return subprocess.run(
            command, input=given, capture_output=True, text=True, env=wanted, check=False, timeout=120
        )

    return run


@pytest.fixture(scope="session")
def ask(call: Call) -> Ask:
    """What a command answers with `--json`."""

    def answer(*arguments: str) -> Any:
        done = call(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return answer
