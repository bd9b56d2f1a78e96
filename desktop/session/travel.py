"""Going to a place of the text that is no mark."""

from desktop.session.session import Session


def go_to(session: Session, offset: int) -> None:
    """Bring a code point to the top of the page; the way back leads where the reader was."""
    session.leave_here()
    session.caret = offset
    session.returned.emit(offset)
