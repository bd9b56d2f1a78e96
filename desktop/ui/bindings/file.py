"""What the commands do: articles come and go."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def file(parts: Parts) -> dict[str, Do]:
    """Articles come and go."""
    return {
        "open": parts.intake.ask,
        "paste": parts.intake.paste,
        "next-article": partial(parts.queue.step, 1),
        "previous-article": partial(parts.queue.step, -1),
        "open-address": parts.addresses.ask,
        "export": partial(parts.sheets.toggle, "export"),
        "print": parts.exporter.print_out,
        "reload": partial(_reload, parts),
        "fetch-pages": parts.addresses.fetch_others,
        "close": parts.session.close_article,
        "quit": parts.shell.quit,
        "sample": parts.opening.open_sample,
    }


def _reload(parts: Parts) -> None:
    """Fetch the page anew, or read the file."""
    if not parts.addresses.reload():
        parts.queue.again()
