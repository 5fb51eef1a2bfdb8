package org.offprint.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The score of a set of pages, reckoned as {@code score.py} reckons it: for whole texts F1 of the
 * means of precision and recall over the pages, for single pieces over all of them.
 */
record SetScore(double precision, double recall, double exact, Map<String, Share> fields) {
  /** So many of so many. */
  record Share(int right, int all) {
    @Override
    public String toString() {
      return right + "/" + all;
    }

    private Share plus(boolean isRight) {
      return new Share(right + (isRight ? 1 : 0), all + 1);
    }
  }

  /** Of these pages. {@code comments} and {@code leaked} are among the fields where they apply. */
  static SetScore of(Collection<PageScore> pages) {
    boolean whole = pages.stream().anyMatch(PageScore::whole);
    double right = pages.stream().mapToInt(PageScore::right).sum();
    double extra = pages.stream().mapToInt(PageScore::extra).sum();
    double missing = pages.stream().mapToInt(PageScore::missing).sum();
    double precision =
        whole
            ? pages.stream()
                .filter(p -> p.right() + p.extra() > 0)
                .mapToDouble(p -> (double) p.right() / (p.right() + p.extra()))
                .average()
                .orElse(0)
            : right / Math.max(1, right + extra);
    double recall =
        whole
            ? pages.stream()
                .filter(p -> p.right() + p.missing() > 0)
                .mapToDouble(p -> (double) p.right() / (p.right() + p.missing()))
                .average()
                .orElse(0)
            : right / Math.max(1, right + missing);
    double exact = (double) pages.stream().filter(PageScore::exact).count() / pages.size();
    return new SetScore(precision, recall, whole ? exact : Double.NaN, fields(pages));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    String text =
        recall == 0
            ? ""
            : String.format(
                Locale.ROOT, "F1 %.3f  precision %.3f  recall %.3f", f1(), precision, recall);
    String whole = Double.isNaN(exact) ? "" : String.format(Locale.ROOT, "  exact %.3f", exact);
    return (text + (recall == 0 ? "" : whole)).strip()
        + fields.entrySet().stream()
            .map(f -> "  " + f.getKey() + " " + f.getValue())
            .collect(Collectors.joining());
  }

  private static Map<String, Share> fields(Collection<PageScore> pages) {
    Map<String, Share> fields = new LinkedHashMap<>();
    int found = 0;
    int leaked = 0;
    int comments = 0;
    for (PageScore page : pages) {
      page.fields()
          .forEach(
              (field, isRight) ->
                  fields.merge(
                      field, new Share(isRight ? 1 : 0, 1), (sofar, one) -> sofar.plus(isRight)));
      found += page.commentsFound();
      leaked += page.commentsLeaked();
      comments += page.comments();
    }
    if (comments > 0) {
      fields.put("comments", new Share(found, comments));
      fields.put("leaked", new Share(leaked, comments));
    }
    return fields;
  }
}
