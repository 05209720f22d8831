"""The help that QGIS shows beside an algorithm's dialog, as HTML."""

from __future__ import annotations

import re
from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from .content import AlgorithmHelp, shell_word

_ADDRESS = re.compile(r"doi:(\S+[\w/])|(https?://\S+[\w/])")


def short_help(content: AlgorithmHelp) -> str:
    """Return the help as HTML."""
    parts = [_paragraphs(content.about)]
    parameters = "".join(
        f"<li><b>{escape(parameter.label)}</b> ({parameter.name}): "
        f"{escape(' '.join(parameter.sentences), quote=False)}</li>"
        for parameter in content.parameters
    )
    parts.append(f"<h3>{_tr('Parameters')}</h3><ul>{parameters}</ul>")
    if content.outputs:
        outputs = "".join(
            f"<li><b>{escape(label)}</b> ({name})</li>" for name, label in content.outputs
        )
        parts.append(f"<h3>{_tr('Other results')}</h3><ul>{outputs}</ul>")
    if content.papers:
        papers = "".join(f"<li>{_linked(paper)}</li>" for paper in content.papers)
        parts.append(f"<h3>{_tr('Papers and specifications')}</h3><ul>{papers}</ul>")
    if content.example:
        line = " ".join(shell_word(word) for word in content.example)
        parts.append(f"<h3>{_tr('Example')}</h3><p><code>{escape(line, quote=False)}</code></p>")
    return "".join(parts)


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part, quote=False)}</p>" for part in text.split("\n\n"))


def _linked(text: str) -> str:
    def link(match: re.Match[str]) -> str:
        doi, address = match.groups()
        target = f"https://doi.org/{doi}" if doi else address
        return f'<a href="{target}">{match.group()}</a>'

    return _ADDRESS.sub(link, escape(text, quote=False))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)
