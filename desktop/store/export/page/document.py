"""The page as a whole: its head, one part an article, and what makes it light up."""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import chain

from desktop import __version__
from desktop.model.analysis import EntityKind
from desktop.resources import root
from desktop.store.export.page.body import article_part
from desktop.store.export.page.sidebar import sidebar
from desktop.store.export.record import Result
from desktop.store.export.words import Words, words_for


def html(results: Iterable[Result], language: str | None = None) -> Iterator[str]:
    """One page with all articles, in `language`, else in that of the first article.

    Nothing in it comes from elsewhere: the page's own policy lets no script or style run but the
    two that it was written with, and lets nothing be fetched.
    """
    remaining = iter(results)
    first = next(remaining, None)
    words = words_for(first, language) if first is not None else None
    if first is None or words is None:
        return
    yield _head(first, words)
    for number, result in enumerate(chain([first], remaining), 1):
        yield '<div class="leaf">\n'
        yield from article_part(result, number)
        yield from sidebar(result, words, number)
        yield "</div>\n"
    script = _script()
    yield f'<p id="status" role="status"></p>\n<script>{script}</script>\n</body>\n</html>\n'


def _head(first: Result, words: Words) -> str:
    style, script = _style(), _script()
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return f"""<!doctype html>
<html lang="{words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Sorot {__version__}">
<title>{escape(first.article.name())}</title>
<style>{style}</style>
</head>
<body data-which="{escape(words.which)}">
<a class="skip" href="#text-1">{escape(words.to_text)}</a>
"""


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _script() -> str:
    return (root() / "export" / "page.js").read_text("utf-8")


def _style() -> str:
    palette = json.loads((root() / "themes" / "palette.json").read_text("utf-8"))
    light, dark = _colours(palette["light"]), _colours(palette["dark"])
    shares = "--direct: 10%; --indirect: 5.5%", "--direct: 16%; --indirect: 9%"
    rest = (root() / "export" / "page.css").read_text("utf-8")
    # Paper is white whatever the screen is.
    return (
        f":root {{ {light}; {shares[0]}; }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark}; {shares[1]}; }} }}\n"
        f"{rest}"
    )


def _colours(theme: Mapping[str, object]) -> str:
    inks = theme["ink"]
    named = {name: theme[name] for name in ("bg", "text", "quote", "focus")}
    if isinstance(inks, Mapping):
        named |= {kind.value: inks[kind.value] for kind in EntityKind}
    active = f"--active: {round(100 * float(str(theme['quote_active_alpha'])))}%"
    bar = "--bar: color-mix(in srgb, var(--quote) 68%, var(--bg))"
    return "; ".join([*(f"--{name}: {colour}" for name, colour in named.items()), active, bar])
