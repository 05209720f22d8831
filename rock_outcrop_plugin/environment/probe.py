"""Runs inside the environment to be checked, as a file of its own, and says what works there.

Arguments: `module=distribution` for each package. Each answer is one line of JSON after a prefix,
because packages may write lines of their own while they are imported.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import platform
import sys
from types import ModuleType

PREFIX = "rock-outcrop-probe:"


def answer(**values: object) -> None:
    """Send one line. It is flushed, since the next import may end the process."""
    sys.stdout.write(PREFIX + json.dumps(values) + "\n")
    sys.stdout.flush()


def try_import(module: str, distribution: str) -> None:
    """Import a package and say which version it is, or why it cannot be imported."""
    answer(importing=distribution)
    try:
        version = version_of(importlib.import_module(module), distribution)
    except Exception as error:  # noqa: BLE001 - a broken package may raise anything
        answer(package=distribution, version="", error=f"{type(error).__name__}: {error}")
    else:
        answer(package=distribution, version=version, error="")


def version_of(module: ModuleType, distribution: str) -> str:
    """Return a version. Builds for a GPU go by another distribution name, `onnxruntime-gpu`."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return str(getattr(module, "__version__", "unknown"))


def describe_torch() -> None:
    """Say which device torch would compute on."""
    torch = sys.modules.get("torch")
    if torch is None or not hasattr(torch, "cuda"):
        return
    build = str(torch.version.cuda or "")
    if torch.cuda.is_available():
        answer(device="cuda", device_name=torch.cuda.get_device_name(0), torch_cuda=build)
    elif torch.backends.mps.is_available():
        answer(device="mps", device_name="Apple Metal", torch_cuda=build)
    else:
        answer(device="cpu", device_name=platform.machine(), torch_cuda=build)


def describe_onnxruntime() -> None:
    """Say what ONNX Runtime can compute on."""
    runtime = sys.modules.get("onnxruntime")
    if runtime is not None and hasattr(runtime, "get_available_providers"):
        answer(providers=runtime.get_available_providers())


def main() -> None:
    answer(python=platform.python_version())
    for argument in sys.argv[1:]:
        module, _, distribution = argument.partition("=")
        try_import(module, distribution)
    answer(importing="torch")
    describe_torch()
    answer(importing="onnxruntime")
    describe_onnxruntime()
    answer(done=True)


if __name__ == "__main__":
    main()
