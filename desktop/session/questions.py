"""The corrections of names and quotes in one place, for who loads them with the first of them."""

from desktop.model.acts import Act
from desktop.model.analysis import Analysis, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session import name_questions as names
from desktop.session import quote_questions as quotes
from desktop.session.asking import Question
from desktop.session.selection import MentionSelection, Selection, picked_quote


class Questions:
    """What is asked about an article, and the acts that need no asking."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self._article, self._analysis = article, analysis

    def rename(self, selection: Selection) -> Question | None:
        """Call the picked name, or who is picked as a speaker, otherwise."""
        found = names.rename(self._article, self._analysis, selection)
        quote = picked_quote(self._analysis, selection)
        if found is not None or quote is None:
            return found
        # Who is called by an office alone is no name of the article.
        return quotes.rename_speaker(self._article, self._analysis, quote)

    def change(self, selection: Selection) -> Question | None:
        """Give the picked quote another speaker, or the picked name another type."""
        quote = picked_quote(self._analysis, selection)
        if quote is not None:
            return quotes.change_speaker(self._article, self._analysis, quote)
        is_name = isinstance(selection, MentionSelection)
        return names.retype(self._article, self._analysis, selection) if is_name else None

    def merge(self, selection: Selection) -> Question | None:
        """Make the picked name one with another."""
        return names.merge(self._article, self._analysis, selection)

    def split(self, selection: Selection) -> Question | None:
        """Take the picked mention off its name."""
        return names.split(self._article, self._analysis, selection)

    def delete_name(self, selection: Selection) -> Question | None:
        """Say that what is picked is no name."""
        return names.delete_name(self._article, self._analysis, selection)

    def add_name(self, span: Span) -> Question | None:
        """Make the selected words a name."""
        return names.add_name(self._article, span)

    def add_quote(self, span: Span) -> Question | None:
        """Make the selected words a quote."""
        return quotes.add_quote(self._article, self._analysis, span)

    def delete_quote(self, quote: Quote) -> Act:
        """Say that words are nobody's quote."""
        return quotes.delete_quote(self._article, quote)

    def other_kind(self, quote: Quote) -> Act:
        """Make a direct quote indirect, or the other way round."""
        return quotes.other_kind(self._article, quote)
