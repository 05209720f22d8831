"""Translations in memory: from Qt Linguist's XML (.ts) to what QTranslator reads (.qm).

A checkout and a zip made without Qt's tools have the same languages as one made with them, and no
compiled file has to be shipped or kept up to date.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "i18n"
# Written by Qt at the start of every compiled file, so that nothing else is taken for one.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7


def language_of(locale: str) -> str:
    """Return the language of a locale: `zh` of `zh_CN` and `zh-Hans`, "" of one without."""
    return re.split(r"[^A-Za-z]", locale, maxsplit=1)[0].lower()


def translation_file(locale: str, folder: Path = FOLDER) -> Path | None:
    """Return the file of a locale's language, or None where there is none."""
    file = folder / f"rock_outcrop_{language_of(locale)}.ts"
    return file if file.is_file() else None


def compiled(file: Path) -> bytes:
    """Return a translation file as `QTranslator.loadFromData` reads it.

    Texts without a finished translation are left out, so that they appear in English. Raises
    OSError for a file that cannot be read and ValueError for one that is no translation.
    """
    # Only here, because QGIS in English never needs it.
    from xml.etree import ElementTree  # nosec B405

    try:
        root = ElementTree.parse(file).getroot()  # noqa: S314  # nosec B314
    except ElementTree.ParseError as error:
        raise ValueError(f"'{file}' is no translation file ({error}).") from error
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for context in root.iterfind("context"):
        name = context.findtext("name", "").encode()
        for message in context.iterfind("message"):
            source = message.findtext("source", "").encode()
            translation = message.find("translation")
            if translation is None or translation.get("type") or not translation.text:
                continue
            places.append((_hash(source), len(messages)))
            text = translation.text.encode("utf-16-be")
            for tag, value in ((_TRANSLATION, text), (_SOURCE, source), (_CONTEXT, name)):
                messages += struct.pack(">BI", tag, len(value)) + value
            messages.append(_END)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((_HASHES, hashes), (_MESSAGES, bytes(messages)))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(part)) + part for tag, part in sections)


def _hash(text: bytes) -> int:
    """Return Qt's hash of a source text: that of ELF symbols, never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value & 0xFFFFFFFF or 1
