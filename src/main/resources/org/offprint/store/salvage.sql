-- Where a salvage remembers what indexes of a damaged file know, and what is lost. Columns stand in
-- the order of the indexes.
CREATE TEMP TABLE known_status (
  site_id    INTEGER NOT NULL,
  saved_at   INTEGER NOT NULL,
  article_id INTEGER NOT NULL UNIQUE,
  trashed    INTEGER NOT NULL,
  archived   INTEGER NOT NULL,
  read       INTEGER NOT NULL,
  favourite  INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE known_words (
  words      INTEGER NOT NULL,
  article_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_version (
  article_id INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  version_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_page_of (
  page_id    INTEGER NOT NULL,
  version_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_page (
  article_id INTEGER NOT NULL,
  page_id    INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_address (
  article_id INTEGER NOT NULL,
  asked      INTEGER NOT NULL,
  url        TEXT NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_site (
  name       TEXT NOT NULL,
  site_id    INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_tag (
  folded     TEXT NOT NULL,
  tag_id     INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_tagged (
  article_id INTEGER NOT NULL,
  tag_id     INTEGER NOT NULL,
  UNIQUE (article_id, tag_id)
) STRICT;
CREATE TEMP TABLE known_separate (
  other_id   INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  UNIQUE (other_id, article_id)
) STRICT;
CREATE TEMP TABLE known_highlight (
  article_id   INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  highlight_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TEMP TABLE known_picture (
  image_id   INTEGER NOT NULL,
  version_id INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  UNIQUE (version_id, position)
) STRICT;

CREATE TEMP TABLE lost_of_article (article_id INTEGER NOT NULL, part TEXT NOT NULL) STRICT;
CREATE TEMP TABLE lost_of_version (version_id INTEGER NOT NULL, part TEXT NOT NULL) STRICT;
-- Articles whose row was made anew, or that show another version now.
CREATE TEMP TABLE changed_article (id INTEGER PRIMARY KEY) STRICT;
