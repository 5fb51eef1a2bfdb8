package org.offprint.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** Reads what a page says about its article, from the untouched page. */
public final class MetadataReader {
  private MetadataReader() {}

  /** Reads the page; changes nothing in it. */
  public static Metadata read(PageContext page, StructuredData data) {
    PageMarks marks = PageMarks.of(page.index());
    String sample = LanguageReader.sample(page, marks);
    String language = LanguageReader.read(page, data, sample);
    DateStyle style = DateStyle.of(language, SiteNameReader.host(page.base()));
    String canonical = canonical(page, data);
    TitleReader.Title title = TitleReader.read(page, data, marks);
    return new Metadata(
        title.title(),
        StandfirstReader.read(data, marks, title.mark(), title.title()),
        BylineReader.read(page, data, marks, title.mark()),
        SiteNameReader.read(page, data),
        DateReader.read(page, data, marks, title.mark(), style, canonical),
        language,
        LanguageReader.direction(page, marks, sample),
        LeadImageReader.read(page, data, marks, title.mark()),
        canonical);
  }

  private static boolean isCanonical(String rel) {
    return rel.equals("canonical")
        || (rel.indexOf(' ') >= 0 && List.of(rel.split(" ", -1)).contains("canonical"));
  }

  private static @Nullable String canonical(PageContext page, StructuredData data) {
    for (Element link : data.links()) {
      if (isCanonical(FieldText.lower(Attr.of(link, "rel")))) {
        String address = Addresses.resolve(page.base(), Attr.of(link, "href"));
        if (address != null) {
          return address;
        }
      }
    }
    return Addresses.resolve(page.base(), data.meta().first("og:url"));
  }
}
