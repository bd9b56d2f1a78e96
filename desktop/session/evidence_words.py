"""The rules of evidence in a reader's words: why these words are taken for what they are."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import READER, Quote

translate = QCoreApplication.translate


def evidence_words(step: str, rule: str, name: str = "") -> str:
    """What a rule saw; of a rule that has no words yet, what its step is about."""
    return (rule_words().get(rule) or _steps().get(step, rule)).replace("{name}", name)


def verdict_words(quote: Quote) -> str:
    """What the reader said of a quote last, which counts for more than any number."""
    told = reversed(quote.evidence)
    found = next((seen for seen in told if seen.step == READER), None)
    return evidence_words(found.step, found.rule) if found else ""


def rule_words() -> dict[str, str]:
    """The words of every rule that has some."""
    return _clauses() | _cues() | _sources() | _speakers() | _verdicts()


def _clauses() -> dict[str, str]:
    return {
        "between-marks": translate("Evidence", "between quotation marks"),
        "marks-repaired": translate("Evidence", "between quotation marks, one of them missing"),
        "reported-clause": translate("Evidence", "in the words of the article"),
    }


def _cues() -> dict[str, str]:
    return {
        "content-cue-source": translate("Evidence", "verb of saying, before the source"),
        "source-cue-content": translate("Evidence", "verb of saying, after the source"),
        "cue-inside-content": translate("Evidence", "verb of saying, amid the words said"),
        "according-to": translate("Evidence", "names whose words these are"),
        "passive-cue": translate("Evidence", "verb of saying in the passive"),
        "coordinated-cue": translate("Evidence", "second verb of the same source"),
        "title-cue": translate("Evidence", "the name stands before a colon"),
        "presented-as-next": translate("Evidence", "announces who speaks next"),
        "signed-with-dash": translate("Evidence", "the name stands after a dash"),
        "lead-in": translate("Evidence", "leads up to the quotation"),
        "next-to-quote": translate("Evidence", "stands next to the quotation"),
        "latest-speaker-goes-on": translate("Evidence", "the latest speaker goes on"),
    }


def _sources() -> dict[str, str]:
    return {
        "phrase-after-cue": translate("Evidence", "stands after the cue"),
        "phrase-before-cue": translate("Evidence", "stands before the cue"),
        "pronoun-on-cue": translate("Evidence", "pronoun on the cue"),
        "outlet-that-carried-it": translate("Evidence", "outlet that carried the words"),
        "hearer-after-preposition": translate("Evidence", "to whom it was said"),
    }


def _speakers() -> dict[str, str]:
    return {
        "name-as-written": translate("Evidence", "named in full"),
        "short-name-of-full-name": translate("Evidence", "short name of {name}"),
        "nickname-of-full-name": translate("Evidence", "nickname of {name}"),
        "role-introduced-with-name": translate("Evidence", "office of {name}"),
        "pronoun-latest-source": translate("Evidence", "{name} spoke last"),
        "pronoun-latest-subject": translate("Evidence", "{name} was spoken of last"),
        "description-of-latest-source": translate("Evidence", "description of {name}"),
        "noun-introduced-with-name": translate("Evidence", "noun introduced with {name}"),
        "abbreviation-of-name": translate("Evidence", "abbreviation of {name}"),
        "owner-of-document": translate("Evidence", "document of {name}"),
        "source-as-written": translate("Evidence", "not named any nearer"),
    }


def _verdicts() -> dict[str, str]:
    return {
        "accepted-by-reader": translate("Evidence", "accepted by you"),
        "rejected-by-reader": translate("Evidence", "speaker rejected by you"),
        "speaker-by-reader": translate("Evidence", "speaker named by you"),
        "kind-by-reader": translate("Evidence", "direct or indirect by your word"),
        "added-by-reader": translate("Evidence", "added by you"),
        "renamed-by-reader": translate("Evidence", "name by your word"),
        "type-by-reader": translate("Evidence", "type by your word"),
        "joined-by-reader": translate("Evidence", "joined by you"),
        "split-by-reader": translate("Evidence", "split off by you"),
        "rule-of-reader": translate("Evidence", "by a rule of yours"),
    }


def _steps() -> dict[str, str]:
    return {
        "content": translate("Evidence", "the words said"),
        "cue": translate("Evidence", "word that says so"),
        "source": translate("Evidence", "words that name the source"),
        "speaker": translate("Evidence", "whom the source means"),
        "via": translate("Evidence", "outlet that carried the words"),
        "hearer": translate("Evidence", "to whom it was said"),
    }
