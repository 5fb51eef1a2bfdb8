package org.offprint.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopupTest {
  private static final String HEADLINES =
      "<a href='/1'>The harbour is open again</a><a href='/2'>Ferry company sells its boats</a> ";

  @ParameterizedTest
  @CsvSource({
    "<a href='/3'>Gulls are back</a>, true",
    "<b><a href='/3'>Gulls are back</a></b>, false",
    "<img src='/a.jpg'><a href='/3'>Gulls are back</a>, true",
    "<span><a href='/3'>Gulls are back</a><a href='/4'>And terns</a></span>, false",
    "said <a href='/3'>the mayor of the town</a>, false",
    "'', false"
  })
  void isALotOfHeadlinesAndNothingElse(String last, boolean popup) {
    Element span = Jsoup.parse("<p><span>" + HEADLINES + last + "</span>").expectFirst("span");
    assertThat(Popup.is(span)).isEqualTo(popup);
  }
}
