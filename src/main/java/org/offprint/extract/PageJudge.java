package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.extract.blocks.Body;
import org.offprint.extract.blocks.PageFacts;
import org.offprint.extract.blocks.Selection;
import org.offprint.extract.blocks.TextBlock;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.Resources;
import org.offprint.model.PageKind;

/** Says what a page is, and how sure that is. */
final class PageJudge {
  /**
   * A judgement.
   *
   * @param confidence 0 (a guess) to 1 (sure)
   */
  record Judgement(PageKind kind, double confidence) {}

  private static final List<String> ERRORS = phrases("ERROR");
  private static final List<String> PAYWALLS = phrases("PAYWALL");
  private static final Set<String> WALL_NAMES =
      Set.of("paywall", "regwall", "pay-wall", "tp-modal", "piano-offer", "subscribe-wall");

  private static final String LINKED_DATA = "application/ld+json";
  private static final int NOTHING = 5;
  private static final int SHORT = 120;
  private static final int STUB = 260;
  private static final int MANY_LINKS = 12;
  private static final int HEADLINE = 4;
  private static final int PARAGRAPH = 25;
  private static final int LONG_PARAGRAPH = 60;
  private static final double UNSURE = 0.75;

  private PageJudge() {}

  /**
   * Judges a page.
   *
   * @param body what was found to be the article
   */
  static Judgement judge(PageContext page, Body body, Metadata metadata) {
    PageFacts facts = body.facts();
    Selection selection = body.selection();
    int words = body.words();
    if (words < SHORT && isError(facts, metadata)) {
      return new Judgement(PageKind.ERROR, 0.9);
    }
    if (words < SHORT / 2 && selection.certainty() < UNSURE && isLogin(page.dom())) {
      return new Judgement(PageKind.LOGIN, 0.85);
    }
    if (words < NOTHING) {
      return new Judgement(PageKind.EMPTY, 0.9);
    }
    if (isLinkList(facts, selection)) {
      return new Judgement(PageKind.LINK_LIST, 0.75);
    }
    if (words < STUB && isWalled(page, facts)) {
      return new Judgement(PageKind.PAYWALL, 0.8);
    }
    double size = Math.min(1, words / 150.0);
    return new Judgement(PageKind.ARTICLE, selection.certainty() * (0.5 + 0.5 * size));
  }

  private static boolean isError(PageFacts facts, Metadata metadata) {
    String title = metadata.title().toLowerCase(Locale.ROOT).replace('’', '\'');
    String heading =
        facts.heading() < 0
            ? ""
            : facts.outline().block(facts.heading()).text().toLowerCase(Locale.ROOT);
    return ERRORS.stream().anyMatch(e -> says(title, e) || says(heading, e));
  }

  /** Whether a title is a phrase or little more. */
  private static boolean says(String title, String phrase) {
    return title.contains(phrase) && title.length() <= 3 * phrase.length() + 12;
  }

  /** Whether a form that asks for a password is what the page shows, not a box at its edge. */
  private static boolean isLogin(Document dom) {
    Element field = dom.selectFirst("input[type=password]");
    Element form = field == null ? null : field.closest("form");
    return form != null && form.closest("header, nav, footer, [hidden], dialog") == null;
  }

  private static boolean isWalled(PageContext page, PageFacts facts) {
    for (Element script : page.index().finds().scripts()) {
      String json = Attr.of(script, "type").equals(LINKED_DATA) ? Attr.data(script) : "";
      if (json.contains("ccessibleForFree") && saysNotFree(json)) {
        return true;
      }
    }
    StringBuilder lines = new StringBuilder();
    for (TextBlock block : facts.outline().blocks()) {
      if (block.words() <= 2 * PARAGRAPH) {
        lines.append(block.text()).append('\n');
      }
    }
    String text = lines.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    return PAYWALLS.stream().anyMatch(text::contains) || holdsWall(page.index());
  }

  private static boolean saysNotFree(String json) {
    String folded = json.replace(" ", "").toLowerCase(Locale.ROOT);
    return folded.contains("\"isaccessibleforfree\":false")
        || folded.contains("\"isaccessibleforfree\":\"false\"");
  }

  private static boolean holdsWall(PageIndex page) {
    for (int place = page.body(); place < page.size(); place++) {
      if (page.is(place, PageIndex.NAMED)
          && isWall(page.element(place))
          && !page.isWithinGone(place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWall(Element element) {
    String names = Attr.classes(element);
    boolean may = names.contains("wall") || names.contains("modal") || names.contains("piano");
    for (String name : may ? WALL_NAMES : Set.<String>of()) {
      if (names.contains(name) && element.hasClass(name)) {
        return true;
      }
    }
    return WALL_NAMES.contains(Attr.of(element, "id"));
  }

  private static boolean isLinkList(PageFacts facts, Selection selection) {
    int headlines = 0;
    int paragraphs = 0;
    int plain = 0;
    int linked = 0;
    int longest = 0;
    for (TextBlock block : facts.outline().blocks()) {
      headlines += block.linkDensity() > 0.7 && block.words() >= HEADLINE ? 1 : 0;
      if (selection.text().get(block.index())) {
        boolean running = block.words() >= PARAGRAPH && block.linkDensity() < 0.3;
        paragraphs += running ? 1 : 0;
        plain += block.words() - block.linkWords();
        linked += block.linkWords();
        longest = Math.max(longest, block.words() - block.linkWords());
      }
    }
    return headlines >= MANY_LINKS
        && paragraphs <= 2
        && plain < STUB
        && longest < LONG_PARAGRAPH
        && headlines * HEADLINE * 3 > plain
        && (linked > plain || selection.certainty() < UNSURE);
  }

  private static List<String> phrases(String kind) {
    List<String> phrases = new ArrayList<>();
    for (String line : Resources.lines("page-kinds.txt")) {
      if (line.startsWith(kind + ": ")) {
        phrases.addAll(List.of(line.substring(kind.length() + 2).split("\\|", -1)));
      }
    }
    return List.copyOf(phrases);
  }
}
