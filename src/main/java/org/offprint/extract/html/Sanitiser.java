package org.offprint.extract.html;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.NameTable;

/**
 * Lets through the vocabulary of stored articles and nothing else: no script, no style, no form, no
 * address but http, https and mailto. The one gate that all HTML passes before it is stored.
 *
 * <p>No element whose text is raw (script, style, textarea, title, xmp, iframe, noembed, noframes,
 * noscript) is in the vocabulary, so nothing that is text in one parser is markup in another.
 */
public final class Sanitiser {
  /** What the ids of footnotes begin with, so that they clash with nothing of ours. */
  static final String NOTE = "note-";

  /** The names of all elements of the vocabulary. */
  static final Set<String> TAGS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "footer",
          "cite",
          "pre",
          "code",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "img",
          "a",
          "br",
          "hr",
          "strong",
          "em",
          "b",
          "i",
          "u",
          "s",
          "del",
          "ins",
          "mark",
          "small",
          "sub",
          "sup",
          "kbd",
          "samp",
          "var",
          "q",
          "abbr",
          "dfn",
          "time",
          "dl",
          "dt",
          "dd",
          "span",
          "div");

  /** Attributes that any element may have, and those that some may have besides. */
  private static final Set<String> EVERYWHERE = Set.of("dir", "lang", "id");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href"),
          "img", Set.of("src", "alt", "width", "height"),
          "ol", Set.of("start"),
          "td", Set.of("colspan", "rowspan"),
          "th", Set.of("colspan", "rowspan"),
          "figure", Set.of("class"),
          "code", Set.of("class"));

  private static final Safelist SAFELIST = safelist();
  private static final NameTable KNOWN = NameTable.of(TAGS);

  private static final Pattern LANGUAGE_CLASS = Pattern.compile("language-[A-Za-z0-9+#._-]{1,40}");
  private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final Pattern NOTE_ID = Pattern.compile(NOTE + "[\\p{L}\\p{N}_.:-]{1,200}");

  private Sanitiser() {}

  private static Safelist safelist() {
    Safelist safelist =
        new Safelist()
            .addTags(TAGS.toArray(new String[0]))
            .addAttributes(":all", EVERYWHERE.toArray(new String[0]));
    ATTRIBUTES.forEach((tag, names) -> safelist.addAttributes(tag, names.toArray(new String[0])));
    return safelist;
  }

  /**
   * Sanitises a fragment of HTML.
   *
   * @param html anything at all
   * @param base absolute http(s) address that relative addresses are made absolute with
   */
  public static Element sanitise(String html, URI base) {
    Document dirty = Parser.htmlParser().parseInput(html, base.toString());
    dirty.outputSettings().prettyPrint(false);
    return sanitise(dirty).body();
  }

  /** Sanitises a document's body; {@code dirty} is not to be used any more. */
  public static Document sanitise(Document dirty) {
    Document clean = isKnown(dirty.body()) ? dirty : new Cleaner(SAFELIST).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    URI base = URI.create(dirty.location());
    for (Element e : clean.body().stream().toList()) {
      checkAddress(e, base);
      checkAttributes(e);
    }
    return clean;
  }

  /**
   * Whether there is nothing but what is in the vocabulary within an element, so that nothing has
   * to be left out: what we write ourselves is so. Asks what the safelist is made of.
   */
  private static boolean isKnown(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      boolean known =
          switch (element.childNode(i)) {
            case TextNode text -> text.getClass().equals(TextNode.class);
            case Element e ->
                KNOWN.contains(e.normalName())
                    && e.tag().namespace().equals(Parser.NamespaceHtml)
                    && hasKnownAttributes(e)
                    && isKnown(e);
            default -> false;
          };
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasKnownAttributes(Element e) {
    if (e.attributesSize() > 0) {
      Set<String> own = ATTRIBUTES.getOrDefault(e.normalName(), Set.of());
      for (Attribute a : e.attributes()) {
        if (!EVERYWHERE.contains(a.getKey()) && !own.contains(a.getKey())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Makes an address absolute, or takes it off if it is not one that may stay. */
  private static void checkAddress(Element e, URI base) {
    boolean image = e.normalName().equals("img");
    String name = image ? "src" : "href";
    if (!Attr.has(e, name)) {
      return;
    }
    String value = Attr.of(e, name);
    if (isPlainWeb(value) || (!image && value.startsWith("#" + NOTE))) {
      return;
    }
    String address = image ? Addresses.resolve(base, value) : Addresses.resolveLink(base, value);
    if (address == null) {
      e.removeAttr(name);
      return;
    }
    String notes = base + "#" + NOTE;
    e.attr(
        name,
        address.startsWith(notes)
            ? address.substring(notes.length() - NOTE.length() - 1)
            : address);
  }

  /** Whether an address is absolute, on the web, and written in ordinary characters throughout. */
  private static boolean isPlainWeb(String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return false;
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || (c > '~' && Character.getType(c) == Character.FORMAT)) {
        return false;
      }
    }
    return true;
  }

  private static void checkAttributes(Element e) {
    if (e.attributesSize() > 0) { // asking for those of an element without any makes room for them
      for (Attribute a : e.attributes().asList()) {
        if (!isSound(e.normalName(), a.getKey(), a.getValue())) {
          e.removeAttr(a.getKey());
        }
      }
    }
    if (e.normalName().equals("img") && !Attr.has(e, "src")) {
      e.remove();
    } else if (e.normalName().equals("a") && !Attr.has(e, "href") && !Attr.has(e, "id")) {
      e.unwrap();
    }
  }

  private static boolean isSound(String tag, String attribute, String value) {
    return switch (attribute) {
      case "dir" -> DIRECTION.matcher(value).matches();
      case "lang" -> LANGUAGE.matcher(value).matches();
      case "id" -> NOTE_ID.matcher(value).matches();
      case "class" ->
          tag.equals("figure") ? value.equals("embed") : LANGUAGE_CLASS.matcher(value).matches();
      case "width", "height", "start", "colspan", "rowspan" -> NUMBER.matcher(value).matches();
      default -> true; // checked by the safelist and by checkAddress
    };
  }
}
