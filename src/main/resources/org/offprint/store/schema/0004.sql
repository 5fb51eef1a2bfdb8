-- Schema 4: sketches, by which texts that have much in common are found, in a table of their own.

-- Each text that is long enough stands here with its smallest shingles: see Sketch.java. What is
-- left behind by an article that is gone does no harm.
CREATE TABLE sketch (
  shingle    INTEGER NOT NULL,         -- 32 bits of it
  article_id INTEGER NOT NULL,
  PRIMARY KEY (shingle, article_id)
) STRICT, WITHOUT ROWID;

-- How many bytes of words FTS5 gathers before it writes them: a whole batch of an import.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
