"""A wording service: any OpenAI-compatible endpoint, off unless set. It sees masked sentences, never a mail; whatever
goes wrong, the default text stands and the card says so in a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from app.domain.drafts import Draft, Tone
from app.domain.reading import Reading
from app.drafting.guard import GuardReport
from app.drafting.rewording import NotTaken, Span, span_of, taken

LONGEST_BODY = 40_000  # bytes of an answer that are read
_TASK = (
    "You reword short letters. Keep every fact and every mark like <1> exactly; add no fact, name, number, question, "
    "link or promise. Keep the paragraphs. Tone: {tone}. Between {least} and {most} words. Answer with the text alone."
)


@dataclass(frozen=True, slots=True)
class WordingService:
    """`url` is the API's base ("http://127.0.0.1:11434/v1"). Each question has a connection of its own: they are
    few, and the service may come and go."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    seconds: float = 8.0

    async def reworded(
        self, draft: Draft, reading: Reading, tone: Tone, inspect: Callable[[Draft], GuardReport]
    ) -> Draft:
        """The draft in other words if they pass, else as it is with a line in its warnings. Never raises."""
        span = span_of(draft, reading, tone)
        try:
            return taken(draft, span, await self._ask(span), inspect)
        except NotTaken as error:
            why = str(error)
        except (httpx.HTTPError, ValueError, LookupError, TypeError):
            why = "it did not answer as it should"
        return replace(draft, warnings=(*draft.warnings, f"The wording service's text was not used: {why}."))

    async def _ask(self, span: Span) -> str:
        task = _TASK.format(tone=span.tone.value, least=span.least, most=span.most)
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": task}, {"role": "user", "content": span.text}],
        }
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        async with httpx.AsyncClient(timeout=self.seconds, follow_redirects=False) as client:
            answer = await client.post(f"{self.url.rstrip('/')}/chat/completions", json=body, headers=headers)
        answer.raise_for_status()
        if len(answer.content) > LONGEST_BODY:
            raise NotTaken("it was endless")
        found: Any = answer.json()
        text = found["choices"][0]["message"]["content"]
        if not isinstance(text, str):
            raise TypeError
        return text
