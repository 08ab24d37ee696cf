"""Prose as Markdown will show it."""

from __future__ import annotations

import re

from nbconvert.filters.markdown_mistune import markdown2html_mistune

# A line that does not simply go on with the sentence before it.
_STARTS_BLOCK = re.compile(r"\s*([-*+]\s|[>#|]|\d+[.)]\s|```|$)")
_WIDE = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef…"
_BREAK = re.compile(rf"(?<=[。、！？」）])\n[ ]*|(?<=[{_WIDE}])\n[ ]*(?=[{_WIDE}])")
_CODE = re.compile(r"<(code|pre)\b.*?</\1>", re.DOTALL)


def joined(japanese: str) -> str:
    """Return Japanese Markdown without the line breaks inside its paragraphs.

    Markdown shows a single line break as a space, which Japanese does not have between sentences; so a source may break
    its lines wherever that is good to read.
    """
    blocks: list[str] = []
    fenced = False
    for line in japanese.split("\n"):
        goes_on = not fenced and bool(blocks) and not _STARTS_BLOCK.match(line) and not _is_alone(blocks[-1])
        fenced ^= line.lstrip().startswith("```")
        if goes_on:
            blocks[-1] += "\n" + line
        else:
            blocks.append(line)
    return "\n".join(block if block.lstrip().startswith("```") else _BREAK.sub("", block) for block in blocks)


def _is_alone(block: str) -> bool:
    """Return whether what follows the line is never its continuation: a heading, a table's row, a fence, a gap."""
    return block.lstrip().startswith(("#", "|", "```")) or not block.strip()


def visible_asterisks(markdown: str) -> list[str]:
    """Return the places where ``**`` would be seen as it is: bold that ends in a sign and goes on with a letter."""
    shown = _CODE.sub("", markdown2html_mistune(markdown))
    return re.findall(r"[^\s<>]{0,10}\*\*[^\s<>]{0,10}", shown)
