"""`python -m benchmarks [NAME …]`: run the benchmarks (all of them by default) and print their tables.

A benchmark is a module of this package with `run(console: Console) -> None`.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

from rich.console import Console

import benchmarks


def names() -> list[str]:
    """The benchmarks there are, in order of name."""
    found = (module.name for module in pkgutil.iter_modules(benchmarks.__path__) if not module.name.startswith("_"))
    return sorted(name for name in found if hasattr(importlib.import_module(f"benchmarks.{name}"), "run"))


def main(arguments: list[str]) -> int:
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 120)
    there = names()
    unknown = [name for name in arguments if name not in there]
    if unknown:
        console.print(f"No benchmark is called {', '.join(unknown)}; there are: {', '.join(there)}.")
        return 2
    for name in arguments or there:
        importlib.import_module(f"benchmarks.{name}").run(console)
        console.print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
