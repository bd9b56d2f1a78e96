from dataclasses import dataclass, field

from desktop.model.settings import Settings
from desktop.session.memory import Memory
from desktop.store.settings_file import SettingProblem


@dataclass
class Shelf:
    written: list[Settings] = field(default_factory=list)

    def read(self) -> tuple[Settings, tuple[SettingProblem, ...]]:
        return Settings(zoom=120), ()

    def write(self, settings: Settings) -> bool:
        self.written.append(settings)
        return True


def test_a_change_is_told_at_once_and_written_later(qtbot):
    shelf = Shelf()
    memory = Memory(shelf)
    with qtbot.waitSignal(memory.changed) as told:
        memory.change(zoom=140)
    assert told.args == [Settings(zoom=140)]
    assert not shelf.written
    qtbot.waitUntil(lambda: bool(shelf.written))
    assert shelf.written == [Settings(zoom=140)]


def test_what_did_not_change_is_not_written(qtbot):
    shelf = Shelf()
    memory = Memory(shelf)
    memory.change(zoom=120)
    memory.save()
    memory.change(zoom=130)
    memory.save()
    memory.save()
    assert shelf.written == [Settings(zoom=130)]
