-- Fills the gaps between the rows that were carried over from a damaged file, and notes them.

INSERT OR IGNORE INTO address SELECT url, article_id, asked FROM known_address;
INSERT OR IGNORE INTO article_tag SELECT tag_id, article_id FROM known_tagged;
INSERT OR IGNORE INTO separate_story SELECT article_id, other_id FROM known_separate;

-- Every article of which anything is known.
CREATE TEMP TABLE known_article (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO known_article
  SELECT id FROM article UNION SELECT article_id FROM known_status
  UNION SELECT article_id FROM known_words UNION SELECT article_id FROM known_version
  UNION SELECT article_id FROM version UNION SELECT article_id FROM page
  UNION SELECT article_id FROM known_page UNION SELECT article_id FROM address
  UNION SELECT article_id FROM article_tag UNION SELECT article_id FROM note
  UNION SELECT article_id FROM highlight UNION SELECT article_id FROM known_highlight;

-- Those of which there is something that anyone could want.
CREATE TEMP TABLE worthwhile (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO worthwhile
  SELECT article_id FROM page UNION SELECT article_id FROM address
  UNION SELECT article_id FROM note UNION SELECT article_id FROM highlight;

-- Versions of which no more is known than that they were there.
INSERT INTO lost_of_article
  SELECT article_id, iif(number = coalesce(article.version, number), 'HEADLINE', 'VERSION')
  FROM known_version LEFT JOIN article ON article.id = article_id
  WHERE version_id NOT IN (SELECT id FROM version);
INSERT OR IGNORE INTO version
    (id, article_id, number, page_id, made_at, title, standfirst, byline, site_id, language, rtl)
  SELECT version_id, lost.article_id, number,
    coalesce(
      (SELECT page_id FROM known_page_of AS led WHERE led.version_id = lost.version_id),
      (SELECT max(id) FROM page WHERE page.article_id = lost.article_id), 0),
    coalesce(saved_at, 0), '', '', '', coalesce(site_id, 0), '', 0
  FROM known_version AS lost LEFT JOIN known_status ON known_status.article_id = lost.article_id
  WHERE version_id NOT IN (SELECT id FROM version) AND (
    version_id IN (SELECT version_id FROM body) OR lost.article_id IN (SELECT id FROM worthwhile));

-- Articles of which not even that is known, but where they are from, or what was written of them.
CREATE TEMP TABLE headless (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO headless SELECT id FROM known_article
  WHERE id NOT IN (SELECT article_id FROM version) AND id IN (SELECT id FROM worthwhile);
INSERT INTO lost_of_article SELECT id, 'HEADLINE' FROM headless;
INSERT INTO version
    (article_id, number, page_id, made_at, title, standfirst, byline, site_id, language, rtl)
  SELECT headless.id, coalesce(article.version, 1),
    coalesce((SELECT max(page.id) FROM page WHERE article_id = headless.id), 0),
    coalesce(article.saved_at, known_status.saved_at, 0), '', '', '',
    coalesce(article.site_id, known_status.site_id, 0), '', 0
  FROM headless LEFT JOIN article ON article.id = headless.id
  LEFT JOIN known_status ON known_status.article_id = headless.id;

-- Articles of which nothing is left.
INSERT INTO lost_of_article SELECT id, 'EVERYTHING' FROM known_article
  WHERE id NOT IN (SELECT article_id FROM version);
DELETE FROM article WHERE id NOT IN (SELECT article_id FROM version);

-- What the reader did with articles, whose rows are lost.
INSERT INTO changed_article SELECT DISTINCT article_id FROM version
  WHERE article_id NOT IN (SELECT id FROM article);
INSERT INTO lost_of_article SELECT id, 'STATUS' FROM changed_article
  WHERE id NOT IN (SELECT article_id FROM known_status);
INSERT INTO article (id, saved_at, read, favourite, archived, trashed, version, site_id, words, title_key)
  SELECT changed_article.id, coalesce(saved_at, min(made_at)), coalesce(read, 0),
    coalesce(favourite, 0), coalesce(archived, 0), coalesce(trashed, 0), max(number),
    coalesce(known_status.site_id, version.site_id), coalesce(words, 0), x''
  FROM changed_article JOIN version ON version.article_id = changed_article.id
  LEFT JOIN known_status ON known_status.article_id = changed_article.id
  LEFT JOIN known_words ON known_words.article_id = changed_article.id
  GROUP BY changed_article.id;

-- Texts. Where the shown one is lost, the newest that is not is shown.
CREATE TEMP TABLE textless (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO textless SELECT id FROM version WHERE id NOT IN (SELECT version_id FROM body);
CREATE TEMP TABLE shown (article_id INTEGER PRIMARY KEY, number INTEGER) STRICT;
INSERT INTO shown
  SELECT article.id,
    coalesce(
      (SELECT max(number) FROM version WHERE article_id = article.id
        AND id NOT IN (SELECT id FROM textless)),
      (SELECT max(number) FROM version WHERE article_id = article.id))
  FROM article LEFT JOIN version ON article_id = article.id AND number = article.version
  WHERE version.id IS NULL OR version.id IN (SELECT id FROM textless);
INSERT INTO lost_of_article
  SELECT shown.article_id, iif(version.id IN (SELECT id FROM textless), 'TEXT', 'VERSION')
  FROM shown JOIN version ON version.article_id = shown.article_id
    AND version.number = shown.number;
INSERT INTO lost_of_article
  SELECT article_id, 'VERSION' FROM version
  WHERE id IN (SELECT id FROM textless) AND article_id NOT IN (SELECT article_id FROM shown);
INSERT OR IGNORE INTO changed_article
  SELECT article_id FROM shown JOIN article ON article.id = article_id WHERE number <> version;
UPDATE article SET version = number FROM shown WHERE shown.article_id = article.id;

-- Pages.
UPDATE version
  SET page_id = id + (SELECT max(page_id) FROM version) + (SELECT coalesce(max(id), 0) FROM page)
  WHERE page_id = 0;
INSERT INTO lost_of_article
  SELECT article_id, 'PAGE' FROM version WHERE page_id NOT IN (SELECT id FROM page)
  UNION SELECT article_id, 'PAGE' FROM further_page JOIN version ON version.id = version_id
    WHERE further_page.page_id NOT IN (SELECT id FROM page);
DELETE FROM further_page WHERE page_id NOT IN (SELECT id FROM page);

-- Addresses.
CREATE TEMP VIEW unaddressed AS
  SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM address WHERE asked = 1);
INSERT INTO address
  SELECT page.url, version.article_id, 1 FROM version JOIN page ON page.id = page_id
    WHERE version.article_id IN (SELECT id FROM unaddressed) AND url <> ''
    GROUP BY version.article_id
  ON CONFLICT DO UPDATE SET asked = 1 WHERE article_id = excluded.article_id;
UPDATE address SET asked = 1
  WHERE url IN (
    SELECT min(url) FROM address WHERE article_id IN (SELECT id FROM unaddressed)
    GROUP BY article_id);
INSERT INTO lost_of_article SELECT id, 'ADDRESS' FROM unaddressed;
INSERT INTO address SELECT 'https://lost.invalid/' || id, id, 1 FROM unaddressed;
DROP VIEW unaddressed;

-- An article without a title goes by its address: a list has to call it something.
UPDATE version SET title = (
    SELECT substr(url, instr(url, '://') + 3) FROM address
    WHERE address.article_id = version.article_id AND asked = 1 LIMIT 1)
  WHERE title = '' AND article_id IN (
    SELECT article_id FROM lost_of_article WHERE part IN ('HEADLINE', 'VERSION'));

-- Pictures.
INSERT INTO lost_of_version
  SELECT version_id, 'PICTURES' FROM version_image
    WHERE image_id IS NOT NULL AND image_id NOT IN (SELECT id FROM image)
  UNION SELECT version_id, 'PICTURES' FROM known_picture
    WHERE (version_id, position) NOT IN (SELECT version_id, position FROM version_image);
UPDATE version_image SET image_id = NULL WHERE image_id NOT IN (SELECT id FROM image);

-- Tags whose rows are lost, by what is left of their names.
INSERT OR IGNORE INTO tag (id, name, folded) SELECT tag_id, folded, folded FROM known_tag;
INSERT OR IGNORE INTO tag (id, name, folded)
  SELECT DISTINCT tag_id, 'tag ' || tag_id, 'tag ' || tag_id FROM article_tag
  WHERE tag_id NOT IN (SELECT id FROM tag);

INSERT INTO lost_of_article SELECT article_id, 'HIGHLIGHTS' FROM known_highlight
  WHERE highlight_id NOT IN (SELECT id FROM highlight);

-- What is left of something that is gone.
DELETE FROM address WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM page WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM article_tag
  WHERE article_id NOT IN (SELECT id FROM article) OR tag_id NOT IN (SELECT id FROM tag);
DELETE FROM separate_story
  WHERE article_id NOT IN (SELECT id FROM article) OR other_id NOT IN (SELECT id FROM article);
DELETE FROM reading WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM article_direction WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM note WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM highlight WHERE article_id NOT IN (SELECT id FROM article);
DELETE FROM author WHERE version_id NOT IN (SELECT id FROM version);
DELETE FROM body WHERE version_id NOT IN (SELECT id FROM version);
DELETE FROM version_image WHERE version_id NOT IN (SELECT id FROM version);
DELETE FROM further_page WHERE version_id NOT IN (SELECT id FROM version);
DELETE FROM image
  WHERE id NOT IN (SELECT image_id FROM version_image WHERE image_id IS NOT NULL);
