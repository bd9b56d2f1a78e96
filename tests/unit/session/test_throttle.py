from desktop.session.throttle import Throttle


def test_what_comes_too_soon_is_dropped():
    told: list[int] = []
    times = iter([0.0, 0.0, 0.01, 0.04, 0.05, 0.06, 0.2])
    throttle = Throttle(told.append, every=0.05, clock=lambda: next(times))
    for thing in range(6):
        throttle(thing)
    assert told == [0, 3, 5]
