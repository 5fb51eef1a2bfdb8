-- Schema 3: what the reader did within an article and said of it; what kind of page it came from.

-- Where reading stopped.
CREATE TABLE reading (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  version    INTEGER NOT NULL,         -- the number of the version that was read
  paragraph  INTEGER NOT NULL,         -- the one at the top of the view, from 0
  part       REAL NOT NULL CHECK (part BETWEEN 0 AND 1), -- how much of it was above the view
  progress   REAL NOT NULL CHECK (progress BETWEEN 0 AND 1), -- how much of the article was read
  read_at    INTEGER NOT NULL
) STRICT;

-- The direction the reader wants instead of the one the text speaks for.
CREATE TABLE article_direction (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  rtl        INTEGER NOT NULL CHECK (rtl IN (0, 1))
) STRICT;
CREATE TABLE site_direction (
  site_id INTEGER PRIMARY KEY REFERENCES site ON DELETE CASCADE,
  rtl     INTEGER NOT NULL CHECK (rtl IN (0, 1))
) STRICT;

-- What the reader wrote about an article as a whole.
CREATE TABLE note (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text       TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

-- Marked words, held by their quote and by their place: the TextQuoteSelector and
-- TextPositionSelector of the Web Annotation Data Model, over a version's plain text.
CREATE TABLE highlight (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  version    INTEGER NOT NULL,         -- the number of the version that the place is in
  colour     TEXT NOT NULL,
  exact      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  start      INTEGER NOT NULL,         -- in UTF-16 code units
  "end"      INTEGER NOT NULL,
  note       TEXT NOT NULL DEFAULT '',
  made_at    INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX highlight_article ON highlight (article_id, start);

-- Pairs in same_story that the reader said are two stories; each pair stands here twice.
CREATE TABLE separate_story (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX separate_story_other ON separate_story (other_id);

-- Pages that a version continues on after its first.
CREATE TABLE further_page (
  version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  position   INTEGER NOT NULL,         -- 1, 2, ...
  page_id    INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX further_page_page ON further_page (page_id);

-- What the extractor took the page for, a name of PageKind, and how sure it was, 0 to 1. What was
-- saved before this schema had to be an article to be saved.
ALTER TABLE version ADD COLUMN kind TEXT NOT NULL DEFAULT 'ARTICLE';
ALTER TABLE version ADD COLUMN certainty REAL;
