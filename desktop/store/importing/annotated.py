"""What a file of annotations says of one article, and the words by which each place is found."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.analysis import Analysis
from desktop.model.span import Span
from desktop.model.work import Anchor


class NoAnnotationsError(ValueError):
    """Something that holds no annotations that Sorot could read."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """Quotes and names in the coordinates of the text that they were made on.

    `anchors` has the words of every span of the analysis; `content` is the hash of that text, ""
    where it is not known; `whole` tells whether this is all that there is of the article, as in a
    result of Sorot's, and not something to lay over what else was found.
    """

    analysis: Analysis
    anchors: Mapping[Span, Anchor]
    content: str = ""
    whole: bool = False
