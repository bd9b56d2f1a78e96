"""What the attribution check found, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop.model.article import Article
from desktop.session.lint import Finding, Flaw
from desktop.session.selection import PassageSelection, QuoteSelection, Selection
from desktop.session.sentence import sentence_at
from desktop.session.snippets import cut
from desktop.session.tables import Table, TableRow

translate = QCoreApplication.translate

_SENTENCE = 220


def lint_title() -> str:
    """What the table is called."""
    return translate("Lint", "Attribution check")


def flaw_words(flaw: Flaw) -> str:
    """What is asked, in a few words."""
    return {
        Flaw.UNCLOSED: translate("Lint", "Marks never close"),
        Flaw.NO_SPEAKER: translate("Lint", "No speaker"),
        Flaw.PRONOUN: translate("Lint", "Who is meant?"),
        Flaw.ANONYMOUS: translate("Lint", "Anonymous source"),
        Flaw.NO_ROLE: translate("Lint", "Named without a role"),
        Flaw.RELAYED: translate("Lint", "Relayed by others"),
        Flaw.TWO_CUES: translate("Lint", "Two words of saying"),
    }[flaw]


def why(finding: Finding) -> str:
    """Why it is asked, in a sentence."""
    about = ", ".join(finding.about)
    return _reasons()[finding.flaw].replace("{about}", about)


def _reasons() -> dict[Flaw, str]:
    return {
        Flaw.UNCLOSED: translate(
            "Lint", "A mark opens here and the paragraph ends before it closes."
        ),
        Flaw.NO_SPEAKER: translate("Lint", "Words stand in quotation marks and nobody says them."),
        Flaw.PRONOUN: translate("Lint", "The pronoun may mean any of these: {about}."),
        Flaw.ANONYMOUS: translate("Lint", "The source is not named: {about}."),
        Flaw.NO_ROLE: translate("Lint", "{about} is named once, and no role tells who that is."),
        Flaw.RELAYED: translate("Lint", "The words come through {about}, not from the speaker."),
        Flaw.TWO_CUES: translate("Lint", "These words both claim the quote: {about}."),
    }


def nothing_to_ask() -> str:
    """What is said of an article without findings."""
    return translate("Lint", "Nothing to ask: every quote has its speaker.")


def picks(finding: Finding) -> Selection:
    """What is picked for a finding: its quote, else its words."""
    if finding.quote is not None:
        return QuoteSelection(finding.quote)
    return PassageSelection(finding.span)


def lint_table(article: Article, found: tuple[Finding, ...]) -> Table:
    """All findings, each with its sentence and the reason."""
    rows = tuple(
        TableRow(
            (
                flaw_words(each.flaw),
                cut(sentence_at(article, each.span.start).of(article.text), _SENTENCE),
                why(each),
            ),
            picks(each),
        )
        for each in found
    )
    columns = (
        translate("Lint", "Question"),
        translate("Lint", "Sentence"),
        translate("Lint", "Why"),
    )
    count = len(rows)
    note = translate("Lint", "%n questions about who says what", "", count)
    if not rows:
        note = nothing_to_ask()
    return Table(lint_title(), columns, rows, note, (2, 5, 4), frozenset({1}))
