"""What a second reader, a language model behind a port, may be asked and may add: off unless it is set. Pure.

`question_of` says what is missing in a reading and which words may be read for it; `filled` takes answers in, each only
if it quotes those words letter by letter. It fills gaps: nothing that was read is changed, and the user's corrections
are laid over the whole as ever.
"""

from __future__ import annotations

from app.reading.second.asking import Gap, Question, question_of
from app.reading.second.filling import FILLED, Answer, filled

__all__ = ["FILLED", "Answer", "Gap", "Question", "filled", "question_of"]
