-- Who said what over the whole library, the words of every article, and copies of one story.

-- `indexed` is the version whose quotes are in the index; `story` is NULL while there is no copy.
ALTER TABLE articles ADD COLUMN speakers TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN indexed INTEGER;
ALTER TABLE articles ADD COLUMN story INTEGER;
CREATE INDEX articles_story ON articles (story) WHERE story IS NOT NULL;

-- Whoever says something anywhere; `own` where the reader has changed something about them.
CREATE TABLE persons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    identifier TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    own INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What a person is called, folded; in articles to come each form means that person.
CREATE TABLE aliases (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_person ON aliases (person);

-- Two of whom the reader said that they are not one.
CREATE TABLE strangers (
    one INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX strangers_other ON strangers (other);

-- `repeats` is the quote of which this is a copy in another article of the same story.
CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    person INTEGER REFERENCES persons (id) ON DELETE SET NULL,
    speaker TEXT NOT NULL,
    folded TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    repeats INTEGER
) STRICT;
CREATE INDEX quotes_article ON quotes (article);
CREATE INDEX quotes_person ON quotes (person);
CREATE INDEX quotes_said ON quotes (person, date, id) WHERE repeats IS NULL;
CREATE INDEX quotes_repeats ON quotes (repeats) WHERE repeats IS NOT NULL;
CREATE INDEX quotes_folded ON quotes (folded);

-- Other forms of a speaker's name in an article: what speaks for two persons being one.
CREATE TABLE forms (
    folded TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, person, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX forms_person ON forms (person);
CREATE INDEX forms_article ON forms (article);

-- Copies of one agency story.
CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL
) STRICT;

-- A few runs of words of each article, as numbers: articles that share many are looked at.
CREATE TABLE sketches (
    run INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (run, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketches_article ON sketches (article);

CREATE VIEW searched (id, title, text, speakers) AS
SELECT articles.id, articles.title, versions.text, articles.speakers
FROM articles JOIN versions ON versions.id = articles.version;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, speakers,
    content = 'searched', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search) VALUES ('rebuild');
