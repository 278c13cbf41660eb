"""Sessions: the agreed interviews of a thread, and what was merely offered, cancelled or replaced.

`read_sessions` is the stage; `agreement` tells how agreement is decided.
"""

from app.reading.sessions.facts import CalledOff, Offered, Sessions, Sign
from app.reading.sessions.stage import read_sessions

__all__ = ["CalledOff", "Offered", "Sessions", "Sign", "read_sessions"]
