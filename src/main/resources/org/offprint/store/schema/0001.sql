-- Schema 1: addresses, original pages, versions of content, images, status.
--
-- Times are milliseconds since 1970-01-01T00:00Z. Blobs called "packed" are texts in UTF-8 or pages,
-- compressed as Packing.java describes. Truths are 0 and 1.

-- Where articles come from, by the name that the site gives itself.
CREATE TABLE site (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  sort_key BLOB NOT NULL,              -- ICU collation key of the name
  articles INTEGER NOT NULL DEFAULT 0, -- kept by triggers; the trash does not count
  unread   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What identifies an article, what the reader did with it, and what lists are sorted by. Content
-- never stands here: only site_id, published, words, title_key, thumbnail and missing_images follow
-- from the current version, and a change of the one never touches the other.
CREATE TABLE article (
  id             INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
  saved_at       INTEGER NOT NULL,
  read           INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
  favourite      INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
  archived       INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  trashed        INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1)),
  version        INTEGER NOT NULL,                  -- the number of the current version
  site_id        INTEGER NOT NULL REFERENCES site,
  published      INTEGER,                           -- null if unknown; read as UTC without a zone
  words          INTEGER NOT NULL,
  title_key      BLOB NOT NULL,                     -- the beginning of an ICU collation key
  thumbnail      BLOB,                              -- SHA-256 of an image
  missing_images INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every list is read from one of these alone, without a look at the table and without sorting: they
-- begin with what a list is sorted by and go on with what it is chosen by.
CREATE INDEX article_all        ON article (saved_at, id, trashed) WHERE trashed = 0;
CREATE INDEX article_unread     ON article (saved_at, id, trashed, archived, read)
  WHERE trashed = 0 AND archived = 0 AND read = 0;
CREATE INDEX article_favourites ON article (saved_at, id, trashed, favourite)
  WHERE trashed = 0 AND favourite = 1;
CREATE INDEX article_archive    ON article (saved_at, id, trashed, archived)
  WHERE trashed = 0 AND archived = 1;
CREATE INDEX article_trash      ON article (saved_at, id, trashed) WHERE trashed = 1;
CREATE INDEX article_published  ON article (published, id, trashed, archived, read, favourite);
CREATE INDEX article_words      ON article (words, id, trashed, archived, read, favourite);
CREATE INDEX article_title      ON article (title_key, id, trashed, archived, read, favourite);
CREATE INDEX article_site       ON article (site_id, saved_at, id, trashed, archived, read, favourite);

-- Every address by which an article is found again.
CREATE TABLE address (
  url        TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  asked      INTEGER NOT NULL CHECK (asked IN (0, 1)) -- 1: the address it was saved from
) STRICT, WITHOUT ROWID;
CREATE INDEX address_article ON address (article_id, asked);

-- Pages as they were fetched.
CREATE TABLE page (
  id            INTEGER PRIMARY KEY,
  article_id    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  url           TEXT NOT NULL,         -- after redirects
  fetched_at    INTEGER NOT NULL,
  content_type  TEXT,
  charset       TEXT NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  body          BLOB NOT NULL          -- packed
) STRICT;
CREATE INDEX page_article ON page (article_id);

-- What an extractor made of a page. Versions are added, never changed.
CREATE TABLE version (
  id            INTEGER PRIMARY KEY,
  article_id    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number        INTEGER NOT NULL,      -- 1, 2, ... within the article
  page_id       INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  made_at       INTEGER NOT NULL,
  canonical_url TEXT,
  title         TEXT NOT NULL,
  standfirst    TEXT NOT NULL,
  excerpt       TEXT,                  -- null where the standfirst serves
  byline        TEXT NOT NULL,
  site_id       INTEGER NOT NULL REFERENCES site,
  published     TEXT,                  -- ISO 8601, as exactly as the page says
  language      TEXT NOT NULL,         -- BCP 47, or empty
  rtl           INTEGER NOT NULL CHECK (rtl IN (0, 1)),
  lead_image    TEXT,
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX version_page ON version (page_id);
CREATE INDEX version_site ON version (site_id);

CREATE TABLE author (
  version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
  version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
  text       BLOB NOT NULL,            -- packed
  html       BLOB NOT NULL,            -- packed, with the text as dictionary
  comments   BLOB                      -- packed, as CommentCodec.java describes; null if none
) STRICT;

-- Images once each, however many articles show them.
CREATE TABLE image (
  id         INTEGER PRIMARY KEY,
  sha256     BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  media_type TEXT NOT NULL,
  width      INTEGER NOT NULL,
  height     INTEGER NOT NULL,
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE version_image (
  version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  url        TEXT NOT NULL,
  image_id   INTEGER REFERENCES image, -- null while it is missing
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_image_image ON version_image (image_id) WHERE image_id IS NOT NULL;

-- How many articles each section has, so that no one need count a million.
CREATE TABLE section_count (
  section  TEXT PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO section_count VALUES
  ('ALL', 0), ('UNREAD', 0), ('FAVOURITES', 0), ('ARCHIVE', 0), ('TRASH', 0);

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  UPDATE section_count SET articles = articles + CASE section
    WHEN 'ALL'        THEN NEW.trashed = 0
    WHEN 'UNREAD'     THEN NEW.trashed = 0 AND NEW.archived = 0 AND NEW.read = 0
    WHEN 'FAVOURITES' THEN NEW.trashed = 0 AND NEW.favourite = 1
    WHEN 'ARCHIVE'    THEN NEW.trashed = 0 AND NEW.archived = 1
    WHEN 'TRASH'      THEN NEW.trashed = 1
    END;
  UPDATE site SET
    articles = articles + (NEW.trashed = 0),
    unread = unread + (NEW.trashed = 0 AND NEW.archived = 0 AND NEW.read = 0)
    WHERE id = NEW.site_id;
END;

CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
  UPDATE section_count SET articles = articles - CASE section
    WHEN 'ALL'        THEN OLD.trashed = 0
    WHEN 'UNREAD'     THEN OLD.trashed = 0 AND OLD.archived = 0 AND OLD.read = 0
    WHEN 'FAVOURITES' THEN OLD.trashed = 0 AND OLD.favourite = 1
    WHEN 'ARCHIVE'    THEN OLD.trashed = 0 AND OLD.archived = 1
    WHEN 'TRASH'      THEN OLD.trashed = 1
    END;
  UPDATE site SET
    articles = articles - (OLD.trashed = 0),
    unread = unread - (OLD.trashed = 0 AND OLD.archived = 0 AND OLD.read = 0)
    WHERE id = OLD.site_id;
END;

CREATE TRIGGER article_changed AFTER UPDATE OF read, favourite, archived, trashed, site_id ON article
BEGIN
  UPDATE section_count SET articles = articles + CASE section
    WHEN 'ALL'        THEN (NEW.trashed = 0) - (OLD.trashed = 0)
    WHEN 'UNREAD'     THEN (NEW.trashed = 0 AND NEW.archived = 0 AND NEW.read = 0)
                         - (OLD.trashed = 0 AND OLD.archived = 0 AND OLD.read = 0)
    WHEN 'FAVOURITES' THEN (NEW.trashed = 0 AND NEW.favourite = 1)
                         - (OLD.trashed = 0 AND OLD.favourite = 1)
    WHEN 'ARCHIVE'    THEN (NEW.trashed = 0 AND NEW.archived = 1)
                         - (OLD.trashed = 0 AND OLD.archived = 1)
    WHEN 'TRASH'      THEN NEW.trashed - OLD.trashed
    END;
  UPDATE site SET
    articles = articles - (OLD.trashed = 0),
    unread = unread - (OLD.trashed = 0 AND OLD.archived = 0 AND OLD.read = 0)
    WHERE id = OLD.site_id;
  UPDATE site SET
    articles = articles + (NEW.trashed = 0),
    unread = unread + (NEW.trashed = 0 AND NEW.archived = 0 AND NEW.read = 0)
    WHERE id = NEW.site_id;
END;
