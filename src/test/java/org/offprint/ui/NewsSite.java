package org.offprint.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.offprint.testing.LocalSite;
import org.offprint.ui.picture.PngWriter;

/** A small news site with articles as they are written, for the window to save. */
final class NewsSite {
  static final String HARBOUR = "/2026/harbour";
  static final String ORCHARD = "/2026/orchard";
  static final String NIGHT_TRAIN = "/2026/night-train";
  static final String PICTURE = "/pictures/harbour.png";

  private NewsSite() {}

  /** Puts the articles and their pictures on a site. */
  static LocalSite on(LocalSite site) throws IOException {
    site.page(
        HARBOUR,
        article(
            "The harbour that learned to wait",
            "For forty years the town dredged its channel every spring. Then it stopped, and the"
                + " eels came back.",
            "Ines Fairweather",
            "2026-10-02T07:15:00+01:00",
            "<figure><img src=\""
                + PICTURE
                + "\" alt=\"Boats at low tide\" width=\"960\" height=\"540\">"
                + "<figcaption>Low tide at the old quay.</figcaption></figure>",
            "At six in the morning the harbour is a field of mud, and Tomas Reed walks across it in"
                + " waders, counting.",
            "He has done so every week since the dredger left. The first year there was nothing to"
                + " count; the second, a few crabs; by the fifth he had filled two notebooks.",
            "\u201CPeople thought the place was dying,\u201D he says. \u201CIt was only"
                + " resting.\u201D",
            "The council had expected to pay for the silt in lost moorings. Instead the channel cut"
                + " a bed of its own, deeper than the one they had kept open by force, and the"
                + " boats moved forty metres to the east."));
    site.page(
        ORCHARD,
        article(
            "What an orchard remembers",
            "Old apple varieties carry a record of every spring they have lived through.",
            "Noor Haddad",
            "2026-09-28",
            "",
            "The tree by the gate has no name that anyone alive can recall.",
            "It flowers nine days later than its neighbours, and in the late frosts of April that"
                + " has been enough to keep it in fruit when the rest of the slope stood bare.",
            "Botanists from the county archive have taken cuttings three times, and three times the"
                + " cuttings have died, which has only added to its fame."));
    site.page(
        NIGHT_TRAIN,
        article(
            "By night train to the edge of the map",
            "Eleven hours, four borders and one very good soup.",
            "Petra Lindqvist",
            "2026-10-04T18:40:00+02:00",
            "",
            "The sleeping car is older than its conductor, and he is due to retire in the spring.",
            "He knows each of its noises. The one below the third window, he says, is the sound of"
                + " a repair made in 1987 by a man who has since become a minister.",
            "After midnight the lights of the last town slide away, and there is nothing in the"
                + " window but our own faces, and behind them the snow."));
    site.file(PICTURE, "image/png", picture());
    return site;
  }

  static String article(
      String title, String standfirst, String author, String date, String figure, String... text) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .append(title)
            .append(" | The Tidewater Review</title><meta property=\"og:title\" content=\"")
            .append(title)
            .append("\"><meta property=\"og:site_name\" content=\"The Tidewater Review\">")
            .append("<meta property=\"og:description\" content=\"")
            .append(standfirst)
            .append("\"><meta name=\"author\" content=\"")
            .append(author)
            .append("\"><meta property=\"article:published_time\" content=\"")
            .append(date)
            .append("\"></head><body><nav><a href=\"/\">Home</a></nav><main><article><h1>")
            .append(title)
            .append("</h1>")
            .append(figure);
    for (int round = 0; round < 4; round++) {
      for (String paragraph : text) {
        html.append("<p>").append(paragraph).append("</p>");
      }
    }
    return html.append("</article></main><footer>All rights reserved</footer></body></html>")
        .toString();
  }

  /** A painted sea under a painted sky. */
  private static byte[] picture() throws IOException {
    WritableImage image = new WritableImage(960, 540);
    for (int y = 0; y < 540; y++) {
      for (int x = 0; x < 960; x++) {
        double wave = Math.sin(x / 37.0 + Math.sin(y / 11.0)) * 0.04;
        Color colour =
            y < 300
                ? Color.hsb(205 - y / 12.0, 0.45 - y / 900.0, 0.92)
                : Color.hsb(190, 0.5 + wave, 0.75 - (y - 300) / 500.0 + wave);
        image.getPixelWriter().setColor(x, y, colour);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngWriter.write(image, bytes);
    return bytes.toByteArray();
  }
}
