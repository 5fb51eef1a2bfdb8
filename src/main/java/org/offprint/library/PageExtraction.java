package org.offprint.library;

import org.offprint.model.ArticleContent;

/** The extractor by itself, over pages that were kept in files. Safe for use by many threads. */
public final class PageExtraction {
  /**
   * Extracts the article of a kept page.
   *
   * @param name the file's name; one that ends in {@code .gz} is unpacked first
   * @param page the file's bytes
   * @param baseUrl absolute http(s) address that relative addresses are read against
   * @throws java.io.IOException if the file is not what its name says
   */
  public ArticleContent extract(String name, byte[] page, String baseUrl)
      throws java.io.IOException {
    throw new java.io.IOException(name + page.length + baseUrl);
  }
}
