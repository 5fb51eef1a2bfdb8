package org.offprint.library;

import org.offprint.anchor.MarkableText;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.ArticleContent;

/** Reads what of an article can be marked. Safe for many threads. */
record ArticleWords(DocumentReader documents) {
  MarkableText of(ArticleContent content) {
    return MarkableText.of(
        content, documents.read(content.html(), content.language(), content.direction()));
  }
}
