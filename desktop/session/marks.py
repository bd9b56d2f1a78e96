"""All marks at once: shown, or hidden and brought back as they were."""

from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.session import Session

ALL = frozenset(Layer)


class Marks:
    """Switches over every layer of a session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: frozenset[Layer] = FIRST_SHOWN

    @property
    def hidden(self) -> bool:
        """Whether no layer is shown."""
        return not self._session.shown

    def all(self) -> None:
        """Show all layers; where all are shown already, those of the first day."""
        shown = self._session.shown
        self._session.show_layers(FIRST_SHOWN if shown == ALL else ALL)

    def hide(self) -> None:
        """Hide all layers, or bring back those that were shown before."""
        if self.hidden:
            self._session.show_layers(self._before or FIRST_SHOWN)
        else:
            self._before = self._session.shown
            self._session.show_layers(frozenset())
