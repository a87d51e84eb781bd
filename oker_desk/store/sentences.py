"""Sentences in columns: template and values apart, so that they can be said in another language later."""

from __future__ import annotations

import json

from oker_desk.domain.wording import Sentence


def sentence_text(sentence: Sentence) -> str:
    """Return the column text of a sentence, sentences among its values included."""
    return json.dumps(_as_json(sentence), ensure_ascii=False)


def read_sentence(text: object) -> Sentence:
    return _from_json(json.loads(str(text)))


def _as_json(sentence: Sentence) -> dict[str, object]:
    values = {
        name: _as_json(value)
        if isinstance(value, Sentence)
        else value
        if isinstance(value, int)
        else str(value)
        for name, value in sentence.values.items()
    }
    return {"say": sentence.template, "with": values} if values else {"say": sentence.template}


def _from_json(found: dict[str, object]) -> Sentence:
    values = found.get("with")
    told = values if isinstance(values, dict) else {}
    return Sentence(
        str(found["say"]),
        {name: _from_json(value) if isinstance(value, dict) else value for name, value in told.items()},
    )
