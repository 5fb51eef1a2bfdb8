package org.offprint.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchField;
import org.offprint.model.SearchQuery;
import org.offprint.ui.list.Listing;

class SearchRequestTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "harb",
        "harbour ",
        "\"night tr",
        "\"night train\"",
        "title:orch",
        "-ferry harb",
        "harb -fer",
        "a OR b",
        "is:unread",
        "\u0645\u062F\u064A\u0646\u0629",
        "\u5386\u53F2"
      })
  void whatIsKeptFindsTheSameAsWhatWasTyped(String typed) {
    SearchRequest request = new SearchRequest(typed, null, true);

    assertThat(SearchQuery.parse(request.inWords()).term()).isEqualTo(request.query().term());
  }

  @Test
  void whatIsKeptSaysWhereAndInWhat() {
    SearchPlace unread = SearchPlace.of(Listing.of(ArticleSection.UNREAD), "Unread");
    SearchRequest request = new SearchRequest("harbour ", unread, false);

    assertThat(request.inWords())
        .isEqualTo("harbour is:unread -is:archived -in:comments -in:notes");
    assertThat(SearchQuery.parse(request.inWords()).problems()).isEmpty();
  }

  @Test
  void leavesCommentsAndNotesOut() {
    assertThat(new SearchRequest("harbour", null, false).query().leftOut())
        .containsExactlyInAnyOrder(SearchField.COMMENT, SearchField.NOTE);
    assertThat(new SearchRequest("harbour", null, true).query().leftOut()).isEmpty();
  }

  @Test
  void everywhereIsNoPlace() {
    assertThat(SearchPlace.of(Listing.of(ArticleSection.ALL), "All")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "harbour", "\"night train\"", "a OR b", "(a b)", "-a"})
  void aSingleThingCannotBeLeftOut(String query) {
    assertThat(new SearchRequest(query, null, true).shorter()).isEmpty();
  }

  @Test
  void leavesOutOnePartAtATime() {
    List<SearchRequest.Shorter> shorter =
        new SearchRequest("ferry OR boat \"night train\" -(a b) tag:x", null, true).shorter();

    assertThat(shorter)
        .extracting(SearchRequest.Shorter::part)
        .containsExactly("ferry OR boat", "\"night train\"", "-(a b)", "tag:x");
    assertThat(shorter)
        .extracting(less -> less.rest().text())
        .containsExactly(
            "\"night train\" -(a b) tag:x",
            "ferry OR boat -(a b) tag:x",
            "ferry OR boat \"night train\" tag:x",
            "ferry OR boat \"night train\" -(a b)");
  }

  @Test
  void offersNothingThatWouldFindEverything() {
    assertThat(new SearchRequest("ferry (", null, true).shorter())
        .extracting(less -> less.rest().text())
        .containsExactly("ferry");
    assertThat(new SearchRequest("is:green (", null, true).asksForSomething()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "((a", ") a", "OR", "a OR", "- -", "-(", "a ) b", "\"", "NOT NOT a b"})
  void anyTextHasParts(String query) {
    assertThat(SearchQuery.parts(query)).allMatch(part -> part.end() <= query.length());
  }
}
