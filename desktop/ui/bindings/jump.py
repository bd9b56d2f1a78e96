"""What the commands do: going from thing to thing."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def jump(parts: Parts) -> dict[str, Do]:
    """Going from thing to thing."""
    jumper, session = parts.jumper, parts.session
    ways = {
        "": jumper.in_scope,
        "-quote": jumper.quote,
        "-mention": jumper.mention,
        "-occurrence": jumper.occurrence,
        "-same-speaker": jumper.same_speaker,
        "-speaker": jumper.speaker,
    }
    return {
        **{f"next{name}": partial(jump, 1) for name, jump in ways.items()},
        **{f"previous{name}": partial(jump, -1) for name, jump in ways.items()},
        "back": session.go_back,
        "forward": session.go_forward,
    }
