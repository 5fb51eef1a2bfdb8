package org.offprint.extract.words;

import java.util.Set;

/** What the elements of HTML are for, as far as reading an article goes. Names in lower case. */
public final class Tags {
  /** Elements that begin a line of their own (HTML standard, section "Rendering"). */
  public static final NameTable BLOCK =
      names(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "iframe",
          "video",
          "audio",
          "object",
          "embed");

  /** Elements whose text no reader sees, or that only work in a browser. */
  public static final NameTable UNREAD =
      names(
          "script",
          "style",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "noscript",
          "svg",
          "canvas",
          "button",
          "input",
          "select",
          "option",
          "optgroup",
          "datalist",
          "textarea",
          "map",
          "area",
          "frame",
          "frameset",
          "noframes",
          "noembed",
          "applet",
          "param",
          "source",
          "track",
          "progress",
          "meter",
          "dialog",
          "rp",
          "rt",
          "rtc",
          "label");

  /** Elements that mark up a piece of a line and mean something to a reader. */
  public static final NameTable INLINE =
      names(
          "strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "code",
          "kbd", "samp", "var", "q", "cite", "abbr", "dfn", "time");

  /** Headings of every level. */
  public static final NameTable HEADING = names("h1", "h2", "h3", "h4", "h5", "h6");

  /** Elements that hold something played or shown from elsewhere. */
  public static final NameTable EMBED = names("iframe", "video", "audio", "object", "embed");

  private Tags() {}

  private static NameTable names(String... names) {
    return NameTable.of(Set.of(names));
  }
}
