"""When the candidate was told to expect word: from sentences to the promise that stands.

    tokens -> grammar (windows of days) -> promised (clauses that promise word) -> standing (the thread)

`read_promise` is what the reading calls, `read_cues` says what the company asked for about being contacted.
"""

from app.reading.promise.cues import read_cues
from app.reading.promise.grammar import Window, find_windows
from app.reading.promise.promised import Promised, find_promised
from app.reading.promise.standing import read_promise

__all__ = ["Promised", "Window", "find_promised", "find_windows", "read_cues", "read_promise"]
