"""How far coders agree: Krippendorff's alpha for categories, exact."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction


def alpha(units: Iterable[Sequence[Hashable | None]]) -> Fraction | None:
    """Krippendorff's alpha (nominal) of units, each with a value of every coder or None.

    Any number of coders, and values may be missing. None where nothing can be said: no unit has
    two values, or all values are the same.

    Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D.
    """
    totals: Counter[Hashable] = Counter()
    shared = Fraction(0)
    for unit in units:
        values = [value for value in unit if value is not None]
        if len(values) < 2:
            continue
        found = Counter(values)
        totals.update(found)
        # Pairs of unequal values, each counted with the weight 1 / (m - 1).
        equal = sum(count * (count - 1) for count in found.values())
        unequal = len(values) * (len(values) - 1) - equal
        shared += Fraction(unequal, len(values) - 1)
    n = sum(totals.values())
    expected = n * n - sum(count * count for count in totals.values())
    if not expected:
        return None
    return 1 - (n - 1) * shared / expected
