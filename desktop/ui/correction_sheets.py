"""The sheets of corrections: the question, what always holds, and what has lost its place."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.session.corrections import Corrections
from desktop.ui.corrector import Corrector
from desktop.ui.dialogs.late import Made
from desktop.ui.look import Look
from desktop.ui.widgets.entries import Entry

translate = QCoreApplication.translate


def correction_makers(
    window: QWidget, look: Look, corrector: Corrector, corrections: Corrections
) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name."""

    def question() -> Made:
        from desktop.ui.dialogs.correction_sheet import CorrectionSheet

        return CorrectionSheet(lambda: corrector.question, corrector.answer, look.theme, window)

    def rules() -> Made:
        from desktop.ui.dialogs.list_sheet import ListSheet, ListWords

        words = ListWords(
            "rules",
            translate("CorrectionSheets", "What always holds"),
            translate("CorrectionSheets", "A correction that is made “always” stands here."),
            translate("CorrectionSheets", "No longer"),
        )
        made = ListSheet(
            words,
            lambda: _rules(corrections),
            lambda rule: corrections.remove_rule(int(str(rule))),
            look.theme,
            window,
        )
        corrections.rules_changed.connect(made.renew)
        return made

    def lost() -> Made:
        from desktop.model.acts import Withdraw
        from desktop.ui.dialogs.list_sheet import ListSheet, ListWords

        words = ListWords(
            "lost",
            translate("CorrectionSheets", "Corrections without a place"),
            translate("CorrectionSheets", "Every correction of this article has its place."),
            translate("CorrectionSheets", "Take back"),
        )
        made = ListSheet(
            words,
            lambda: _lost(corrections),
            lambda act: corrections.do(Withdraw(str(act))),
            look.theme,
            window,
        )
        corrections.revised_changed.connect(made.renew)
        return made

    return {"correction": question, "rules": rules, "lost": lost}


def _rules(corrections: Corrections) -> tuple[Entry, ...]:
    from desktop.session.work_words import rule_words

    return tuple(Entry(kept.id, rule_words(kept.rule)) for kept in corrections.rules)


def _lost(corrections: Corrections) -> tuple[Entry, ...]:
    from desktop.session.work_words import act_words, loss_words

    acts = {entry.key: entry for entry in corrections.entries}
    revised = corrections.revised
    return tuple(
        Entry(lost.act, act_words(acts[lost.act].act), note=loss_words(lost.reason))
        for lost in (revised.lost if revised is not None else ())
        if lost.act in acts
    )
