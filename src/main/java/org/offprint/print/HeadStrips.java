package org.offprint.print;

import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.i18n.Dates;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.PublishedTime;

/** What stands above an article's text: where it is from, its title, who wrote it and when. */
final class HeadStrips {
  /** Names of the lines, for {@link MarkedLines}. */
  static final String SITE = "site";

  static final String TITLE_LINE = "title";
  static final String STANDFIRST_LINE = "standfirst";
  static final String META = "meta";

  private static final String SEPARATOR = "\u2002·\u2002";
  private static final double TITLE = 23;
  private static final double STANDFIRST = 12.4;

  private final Setting setting;
  private final PictureStrips pictures;

  HeadStrips(Setting setting, PictureStrips pictures) {
    this.setting = setting;
    this.pictures = pictures;
  }

  List<Strip> of(Article article, Document document, Place place) {
    ArticleContent content = article.content();
    List<Strip> strips = new ArrayList<>();
    add(strips, SITE, content.siteName(), TextLook.of(Setting.SMALL).muted(), "P", 0, 1, place);
    int title = strips.size();
    add(strips, TITLE_LINE, content.title(), TextLook.of(TITLE).bold(), "H1", 5, 0.82, place);
    if (title < strips.size()) {
      Strip.Heading heading = new Strip.Heading(1, content.title());
      strips.set(title, strips.get(title).inOutline(heading));
    }
    TextLook standfirst = TextLook.of(STANDFIRST).muted();
    add(strips, STANDFIRST_LINE, content.standfirst(), standfirst, "P", 7, 0.93, place);
    add(strips, META, meta(content), TextLook.of(Setting.SMALL).muted(), "P", 8, 1, place);
    strips.add(rule(place).spaced(7));
    String lead = content.leadImage();
    if (lead != null && !document.shows(lead)) {
      Block.Picture picture = new Block.Picture(lead, "", 0, 0);
      strips.addAll(pictures.of(new Block.Figure(List.of(picture), List.of(), null), place));
    }
    return strips;
  }

  private void add(
      List<Strip> strips,
      String name,
      String text,
      TextLook look,
      String type,
      double space,
      double tightness,
      Place place) {
    if (text.isBlank()) {
      return;
    }
    StructureNode node = place.node().child(type);
    StyledText words = StyledText.of(text, look).marked(setting.marks().named(name));
    List<Strip> lines = setting.paragraph(words, place, node, tightness);
    for (int i = 0; i < lines.size(); i++) {
      strips.add(i == 0 ? lines.get(i).spaced(space).glued() : lines.get(i).glued());
    }
  }

  private static Strip rule(Place place) {
    return Strip.of(
            12,
            (canvas, left, top) ->
                canvas.artifact(
                    () -> canvas.fill(0.5, left + place.left(), top, place.width(), 0.6)))
        .glued();
  }

  /** Who wrote it and when. */
  static String meta(ArticleContent content) {
    return Stream.of(content.byline(), date(content.published()))
        .filter(part -> !part.isEmpty())
        .map(part -> "\u2068" + part + "\u2069")
        .collect(Collectors.joining(SEPARATOR));
  }

  static String date(@Nullable PublishedTime published) {
    if (published == null) {
      return "";
    }
    String day = Dates.day(published.date(), FormatStyle.LONG);
    if (published.time() == null) {
      return day;
    }
    String time = Dates.time(published.time()) + " " + Dates.zone(published.offset());
    return PrintWords.text("meta.day-time", day, time.strip());
  }
}
