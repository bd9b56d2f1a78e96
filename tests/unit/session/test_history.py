from desktop.session.history import History, Place


def test_back_and_forward_lead_through_the_places_left():
    history = History()
    history.leave(Place(0))
    history.leave(Place(100))
    assert history.back(Place(200)) == Place(100)
    assert history.back(Place(100)) == Place(0)
    assert history.back(Place(0)) is None
    assert history.forward(Place(0)) == Place(100)
    assert history.forward(Place(100)) == Place(200)
    assert history.forward(Place(200)) is None


def test_a_new_jump_forgets_what_lay_ahead():
    history = History()
    history.leave(Place(0))
    history.back(Place(100))
    history.leave(Place(0))
    assert not history.can_go_forward


def test_a_run_of_previews_makes_one_way_back():
    history = History()
    history.leave(Place(0), preview=True)
    history.leave(Place(50), preview=True)
    history.leave(Place(90), preview=True)
    assert history.back(Place(120)) == Place(0)
    assert not history.can_go_back


def test_a_jump_after_previews_is_remembered():
    history = History()
    history.leave(Place(0), preview=True)
    history.leave(Place(50))
    assert history.back(Place(90)) == Place(50)


def test_another_article_starts_anew():
    history = History()
    history.leave(Place(0))
    history.clear()
    assert not history.can_go_back


def test_a_run_of_previews_can_be_forgone():
    history = History()
    history.leave(Place(0))
    history.leave(Place(50, caret=60), preview=True)
    history.leave(Place(90), preview=True)
    assert history.forgo() == Place(50, caret=60)
    assert history.forgo() is None
    assert history.back(Place(50)) == Place(0)
