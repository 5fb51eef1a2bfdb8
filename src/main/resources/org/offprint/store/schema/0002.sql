-- Schema 2: search, tags, saved searches, stories saved more than once.

-- The search index. It holds no text of its own: what is put into it are words as WordFolding.java
-- cuts and folds them, so the tokenizer has only spaces left to see. What stands in the first column
-- takes two bytes less a word and article than what stands in another.
CREATE VIRTUAL TABLE search USING fts5 (
  text, title, site, author, comments, notes,
  marks, -- no one's words: the language, and the sketch that near-duplicates are recognised by
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO search (search, rank)
  VALUES ('rank', 'bm25(1.0, 8.0, 2.0, 4.0, 0.5, 2.0, 0.0)');

CREATE TABLE tag (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL UNIQUE,       -- the name without case and accents
  colour   INTEGER,                    -- 0xRRGGBB
  articles INTEGER NOT NULL DEFAULT 0, -- kept by triggers; the trash does not count
  unread   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE article_tag (
  tag_id     INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (tag_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_article ON article_tag (article_id);

CREATE TRIGGER tag_attached AFTER INSERT ON article_tag BEGIN
  UPDATE tag SET (articles, unread) = (
    SELECT tag.articles + (trashed = 0),
      tag.unread + (trashed = 0 AND archived = 0 AND read = 0)
    FROM article WHERE id = NEW.article_id)
  WHERE id = NEW.tag_id;
END;

CREATE TRIGGER tag_detached AFTER DELETE ON article_tag BEGIN
  UPDATE tag SET (articles, unread) = (
    SELECT tag.articles - (trashed = 0),
      tag.unread - (trashed = 0 AND archived = 0 AND read = 0)
    FROM article WHERE id = OLD.article_id)
  WHERE id = OLD.tag_id;
END;

-- While the article can still be asked what it counted as.
CREATE TRIGGER article_going BEFORE DELETE ON article BEGIN
  DELETE FROM article_tag WHERE article_id = OLD.id;
END;

CREATE TRIGGER article_tags_counted AFTER UPDATE OF read, archived, trashed ON article BEGIN
  UPDATE tag SET
    articles = articles + (NEW.trashed = 0) - (OLD.trashed = 0),
    unread = unread + (NEW.trashed = 0 AND NEW.archived = 0 AND NEW.read = 0)
                    - (OLD.trashed = 0 AND OLD.archived = 0 AND OLD.read = 0)
  WHERE id IN (SELECT tag_id FROM article_tag WHERE article_id = NEW.id);
END;

CREATE TABLE saved_search (
  name  TEXT PRIMARY KEY,
  query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX site_order ON site (sort_key);

-- Articles whose texts have most in common; each pair stands here twice.
CREATE TABLE same_story (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id   INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_story_other ON same_story (other_id);
