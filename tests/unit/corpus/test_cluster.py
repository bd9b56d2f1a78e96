import io
import os
import signal
from pathlib import Path
from unittest.mock import Mock

import pytest

from desktop.cli.arguments import AnalyseArguments
from desktop.cli.batch import Batch
from desktop.corpus.cluster import NoClusterError, on_cluster
from desktop.corpus.items import Inputs
from desktop.corpus.work import work
from tests.unit.corpus.material import written

distributed = pytest.importorskip(
    "distributed", reason="a cluster is an extra: pip install sorot[cluster]"
)
pytestmark = pytest.mark.cluster


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_a_worker_that_is_killed_in_the_middle_costs_nothing(tmp_path: Path) -> None:
    written(tmp_path / "a.jsonl", 150, bad_every=11)
    (tmp_path / "b.txt").write_text("“Siap,” kata Ani.", encoding="utf-8")
    inputs = Inputs([str(tmp_path)], io.BytesIO())
    alone = [work(item) for item in inputs]
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        pids = [worker.process.process.pid for worker in cluster.workers.values()]
        outcomes = []
        for number, outcome in enumerate(on_cluster(inputs, cluster.scheduler_address)):
            outcomes.append(outcome)
            if number == 40:
                os.kill(pids[0], signal.SIGKILL)
    assert [each.line for each in outcomes] == [each.line for each in alone]
    assert sum(bool(each.error) for each in outcomes) == 13


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.corpus.cluster._PATIENCE", 0.2)
    with pytest.raises(NoClusterError):
        list(on_cluster([], "tcp://127.0.0.1:9"))
    stdout, stderr = io.BytesIO(), io.StringIO()
    batch = Batch(analyse=Mock(), stdin=io.BytesIO(), stdout=stdout, stderr=stderr, language="en")
    assert batch.run(AnalyseArguments(("-",), scheduler="tcp://127.0.0.1:9")) == 1
    assert stderr.getvalue().startswith("sorot: tcp://127.0.0.1:9: no scheduler answers there: ")
