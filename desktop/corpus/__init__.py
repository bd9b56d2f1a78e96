"""Many articles: analysed by one process or by many, gone on with after a break, and told of."""

from desktop.corpus.work import analyse_record

__all__ = ["analyse_record"]
