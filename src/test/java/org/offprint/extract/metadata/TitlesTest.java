package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.extract.metadata.ReadPage.read;

import org.junit.jupiter.api.Test;

/** What a page's headline is. */
class TitlesTest {
  @Test
  void takesTheSiteOffTheTitle() {
    String head = "<meta property=og:site_name content='The Quay'>";
    assertThat(read(head + "<title>Bridge reopens | The Quay</title>", "").title())
        .isEqualTo("Bridge reopens");
    assertThat(read("<title>Bridge reopens - news.example</title>", "").title())
        .isEqualTo("Bridge reopens");
    assertThat(read(head + "<title>Bridge - a history</title>", "").title())
        .isEqualTo("Bridge - a history");
  }

  @Test
  void takesTheTitleThatSlippedOutOfTheHead() {
    Metadata page =
        read(
            "<b>Notice</b>: Undefined index in <b>/www/a.php</b> on line <b>18</b>"
                + "<title>Bridge reopens</title>",
            "<p>Text.</p><svg><title>Bridge</title></svg>");
    assertThat(page.title()).isEqualTo("Bridge reopens");
  }

  @Test
  void prefersTheHeadlineToTheSitesOwnHeading() {
    Metadata page =
        read(
            "<title>Bridge reopens | The Quay</title>",
            "<h1><a href='/'>The Quay</a></h1><h2>Bridge reopens</h2><p>Text.</p>");
    assertThat(page.title()).isEqualTo("Bridge reopens");
  }

  @Test
  void takesTheSitesNameFromAFirstHeadingThatEndsTheTitle() {
    String title = "<title>Bridge reopens after a year | Quayside</title>";
    String body = "<h1>Quayside</h1><h2>Bridge reopens after a year</h2><p>Text.</p>";
    assertThat(read(title, body).title()).isEqualTo("Bridge reopens after a year");
    String turned = "<h1>Bridge reopens after a year</h1><p>Text.</p><h2>Quayside</h2>";
    assertThat(read(title, turned).title()).isEqualTo("Bridge reopens after a year");
  }

  @Test
  void leavesTheKickerOut() {
    Metadata page =
        read(
            "<title>Bridge reopens at last</title>",
            "<h1><span class=kicker>Local news</span> Bridge reopens at last</h1>");
    assertThat(page.title()).isEqualTo("Bridge reopens at last");
    Metadata plain =
        read("<title>Bridge reopens at last</title>", "<h1>Harbour: Bridge reopens at last</h1>");
    assertThat(plain.title()).isEqualTo("Bridge reopens at last");
  }

  @Test
  void believesTheHeadlineWhateverItsWrapperIsCalled() {
    Metadata page =
        read(
            "<title>Another wording for search engines</title>",
            "<div class='page sidebar-left'><h1>Bridge reopens after a"
                + " year</h1><p>Text.</p></div>");
    assertThat(page.title()).isEqualTo("Bridge reopens after a year");
  }
}
