package org.offprint.extract;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.offprint.extract.html.Markup;
import org.offprint.extract.html.PlainText;
import org.offprint.extract.html.Sanitiser;

/**
 * An article's body as it is stored, read from where anyone may have changed it.
 *
 * @param html in the vocabulary of stored articles, and nothing else
 * @param text the same as plain text
 */
public record StoredMarkup(String html, String text) {
  private static final int CHARACTERS_A_WORD = 10;

  /**
   * Reads a body. What was stored by this program comes out as it is.
   *
   * @param html anything at all
   * @param base absolute http(s) address that relative addresses are read against
   */
  public static StoredMarkup of(String html, URI base) {
    Element body = Sanitiser.sanitise(html, base);
    return new StoredMarkup(Markup.of(body, html.length() / CHARACTERS_A_WORD), PlainText.of(body));
  }
}
