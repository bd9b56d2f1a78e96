import threading

import pytest

from desktop.session.background import Background


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


def test_a_result_comes_back_in_the_window_s_thread(qtbot, background):
    threads = []
    background.finished.connect(lambda _result: threads.append(threading.current_thread()))
    with qtbot.waitSignal(background.finished) as heard:
        background.submit(lambda _stop: 42)
    assert heard.args == [42]
    assert threads == [threading.main_thread()]
    assert not background.busy


def test_an_error_comes_back_as_a_value(qtbot, background):
    def fail(_stop):
        raise ValueError("odd")

    with qtbot.waitSignal(background.failed) as heard:
        background.submit(fail)
    assert str(heard.args[0]) == "odd"


def test_only_the_newest_job_is_delivered(qtbot, background):
    results: list[object] = []
    started = threading.Event()
    background.finished.connect(results.append)

    def old(stop):
        started.set()
        while not stop():
            pass
        return "old"

    background.submit(old)
    assert started.wait(5)
    with qtbot.waitSignal(background.finished):
        background.submit(lambda _stop: "new")
    assert results == ["new"]


def test_a_stopped_job_still_delivers_what_it_found(qtbot, background):
    def patient(stop):
        while not stop():
            pass
        return "so far"

    background.submit(patient)
    with qtbot.waitSignal(background.finished) as heard:
        background.stop()
    assert heard.args == ["so far"]


def test_a_cancelled_job_delivers_nothing(qtbot, background):
    results: list[object] = []
    background.finished.connect(results.append)
    background.submit(lambda _stop: "late")
    background.cancel()
    with qtbot.waitSignal(background.finished):
        background.submit(lambda _stop: "next")
    assert results == ["next"]


def test_closing_waits_for_nobody(qtbot):
    background = Background()
    release = threading.Event()
    background.submit(lambda _stop: release.wait(10))
    background.close()
    assert not background.busy
    release.set()
