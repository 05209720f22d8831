"""XML of servers and products, read without what makes XML dangerous."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree  # nosec B405

Element = ElementTree.Element
# What makes XML dangerous is declared in a DTD; documents with one are refused.
DECLARATIONS = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def parse_xml(text: bytes) -> Element:
    """Return the root of a document. Raises ValueError for what is no XML or declares entities."""
    if b"\0" in text:
        raise ValueError("it is binary, or in an encoding that is not read here")
    if DECLARATIONS.search(text):
        raise ValueError("it declares a document type, which none of the formats read here does")
    try:
        return ElementTree.fromstring(text)  # noqa: S314  # nosec B314
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from error


def local_name(element: Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rsplit("}", 1)[-1]


def named(root: Element, name: str) -> Iterator[Element]:
    """Yield all elements below `root` that are called `name` in any namespace."""
    for element in root.iter():
        if local_name(element) == name:
            yield element


def text_of(root: Element, name: str) -> str | None:
    """Return the text of the first element called `name`, or None."""
    for element in named(root, name):
        return (element.text or "").strip()
    return None
