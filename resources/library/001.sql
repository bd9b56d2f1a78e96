-- Articles, what was found in them, and the reader's own work on them.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row an article, whatever became of its text; the other columns tell of its latest version.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER,
    title TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    address TEXT,
    added TEXT NOT NULL,
    opened TEXT NOT NULL
) STRICT;
CREATE INDEX articles_opened ON articles (opened);

-- The addresses and files an article came from.
CREATE TABLE origins (
    origin TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX origins_article ON origins (article);

-- Each text an article has had. `form` is JSON: headings, metadata, source.
CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    content TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    form TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;
CREATE INDEX versions_article ON versions (article);

-- What was fetched or read, byte for byte; `body` is compressed by zlib.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    content_type TEXT NOT NULL,
    fetched TEXT NOT NULL,
    archived TEXT,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX sources_version ON sources (version);

-- The latest analysis of a version; `body` is JSON compressed by zlib.
CREATE TABLE analyses (
    version INTEGER PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    made TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX analyses_engine ON analyses (engine);

-- What the reader did, in order; what was undone stays and says so.
CREATE TABLE acts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    made TEXT NOT NULL
) STRICT;
CREATE INDEX acts_article ON acts (article);

-- What the reader wants done in every article.
CREATE TABLE rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT;

-- Where the reader stopped, as words that are found again.
CREATE TABLE places (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    context TEXT NOT NULL
) STRICT;
