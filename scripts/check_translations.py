"""Says what is wrong with the translations in i18n/: nothing may be missing, lost or broken.

usage: check_translations.py [LANGUAGE...]     (all of them without one)
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET  # our own files
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "es", "fr", "zh")
# Words that say the same in every language, and must be found again letter by letter.
_KEPT: dict[str, re.Pattern[str]] = {
    "placeholders": re.compile(r"\{[^{}]*\}"),
    "per cent signs": re.compile(r"%"),
    "HTML tags": re.compile(r"</?[a-zA-Z][^<>]*>"),
    "empty lines": re.compile(r"\n"),
    "parameter names": re.compile(r"\b[A-Z]+_[A-Z_]+\b"),
    "codes and addresses": re.compile(r"EPSG:\d+|doi:\S+|https?://[^\s)]+|/vsi\w+/"),
    "file endings": re.compile(r"\*\.\w+"),
}
# What a sentence or label ends with, and what it may end with in another language.
_ENDS = {
    ".": (".", "。"),
    ":": (":", "："),
    "?": ("?", "？"),
    "!": ("!", "！"),
    "…": ("…", "……"),
    "...": ("...", "…"),
}
# From so many words on a translation that equals its text is none.
_SENTENCE = 4
_WORD = re.compile(r"[^\W\d_]{3,}")


def defects(file: Path, texts: Iterable[str], words: Iterable[str] = ()) -> Iterator[str]:
    """Yield what is wrong with a translation file, one line each.

    `texts` are those that must be there, and no others; `words` are choices of parameters, which
    stay as they are where a text explains them ("auto: ...").
    """
    language = file.stem.removeprefix("rock_outcrop_")
    try:
        root = ET.parse(file).getroot()
    except (OSError, ET.ParseError) as error:
        yield f"{file.name}: it cannot be read ({error})"
        return
    if root.tag != "TS" or root.get("language", "")[:2] != language:
        yield f"{file.name}: it is not the TS file of the language '{language}'"
    seen: Counter[str] = Counter()
    for message in root.iter("message"):
        source = message.findtext("source", "")
        seen[source] += 1
        for what in _defects_of(message, source, tuple(words)):
            yield f"{file.name}: {what}: {source[:70]!r}"
    wanted = set(texts)
    for source in sorted(wanted - seen.keys()):
        yield f"{file.name}: it lacks {source[:70]!r}"
    for source in sorted(seen.keys() - wanted):
        yield f"{file.name}: no longer a text of the plugin: {source[:70]!r}"
    for source in sorted(text for text, count in seen.items() if count > 1):
        yield f"{file.name}: more than once: {source[:70]!r}"


def _defects_of(message: ET.Element, source: str, words: tuple[str, ...]) -> Iterator[str]:
    translation = message.find("translation")
    text = "" if translation is None else translation.text or ""
    if translation is None or translation.get("type") or not text.strip():
        state = "" if translation is None else translation.get("type", "")
        yield f"not translated {state}".rstrip()
        return
    if text == source and len(_WORD.findall(source)) >= _SENTENCE:
        yield "still in English"
    for what, pattern in _KEPT.items():
        if Counter(pattern.findall(source)) != Counter(pattern.findall(text)):
            yield f"other {what}: {text[:70]!r}"
    if _spaces(source) != _spaces(text):
        yield "other spaces at its ends"
    if _end(source) != _end(text):
        yield f"it ends with {text[-1:]!r}"
    for word in words:
        if re.search(rf"(?:^|[.;:] ){re.escape(word)}:", source) and word not in text:
            yield f"the choice '{word}' is lost"


def _spaces(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def _end(text: str) -> str:
    ends = ((kind, ending) for kind, endings in _ENDS.items() for ending in endings)
    found = [(len(ending), kind) for kind, ending in ends if text.rstrip().endswith(ending)]
    kind = max(found)[1] if found else ""
    return "…" if kind == "..." else kind


def collected_texts() -> dict[str, list[tuple[str, int]]]:
    """Return what `collect_texts.py` finds."""
    specification = spec_from_file_location("collect_texts", ROOT / "scripts" / "collect_texts.py")
    if specification is None or specification.loader is None:
        raise SystemExit("scripts/collect_texts.py is missing")
    module = module_from_spec(specification)
    specification.loader.exec_module(module)
    collect: Callable[[], dict[str, list[tuple[str, int]]]] = module.collect
    return collect()


def main() -> int:
    texts = collected_texts()
    found = [
        defect
        for language in sys.argv[1:] or LANGUAGES
        for defect in defects(ROOT / "i18n" / f"rock_outcrop_{language}.ts", texts)
    ]
    sys.stdout.write("".join(f"{defect}\n" for defect in found))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
