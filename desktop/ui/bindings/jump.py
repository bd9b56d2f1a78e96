"""What the commands do: going from thing to thing."""

from functools import partial

from desktop.session.session import Session
from desktop.ui.bindings.parts import Do


def jump(session: Session) -> dict[str, Do]:
    """Going from thing to thing."""
    ways = {
        "": session.jump_in_scope,
        "-quote": session.jump_quote,
        "-mention": session.jump_mention,
        "-occurrence": session.jump_occurrence,
        "-same-speaker": session.jump_same_speaker,
        "-speaker": session.jump_speaker,
    }
    return {
        **{f"next{name}": partial(jump, 1) for name, jump in ways.items()},
        **{f"previous{name}": partial(jump, -1) for name, jump in ways.items()},
        "back": session.go_back,
        "forward": session.go_forward,
    }
