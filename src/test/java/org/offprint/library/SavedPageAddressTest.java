package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageAddressTest {
  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(
            "<!-- saved from url=(0021)https://a.example/1 -->"
                + "<link rel=canonical href=https://b.example>",
            "https://a.example/1"),
        arguments(
            """
            <html><!--
             Page saved with SingleFile
             url: https://a.example/2\s
             saved date: x-->
            """,
            "https://a.example/2"),
        arguments("<LINK HREF='https://a.example/3' REL=canonical>", "https://a.example/3"),
        arguments(
            "<meta property=og:url content=https://b.example/>"
                + "<link rel=\"canonical\" href=\"https://a.example/4?x=1&amp;y=2\">",
            "https://a.example/4?x=1&y=2"),
        arguments(
            "<link rel=canonical href=/x><meta content='https://a.example/5' property='og:url'>",
            "https://a.example/5"),
        arguments(
            """
            <link rel=icon href=https://b.example/i><link
            rel=canonical
            href=https://a.example/6>
            """,
            "https://a.example/6"),
        arguments(
            "<!-- a comment --><link rel=canonical href=https://a.example/7>",
            "https://a.example/7"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isFound(String html, String address) {
    assertThat(SavedPageAddress.of(html)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<link",
        "<link rel=canonical href=https://a.example/",
        "<linkrel=canonical href=https://a.example/>",
        "<linked rel=canonical href=https://a.example/>",
        "<link rel=canonical href=ftp://a.example/>",
        "<!-- saved from url=(0014)about:internet --><link rel=canonical href=https://a.example/>",
        "<p>saved from url=(0021)https://a.example/1 --></p>",
      })
  void isNotMadeUp(String html) {
    assertThat(SavedPageAddress.of(html)).isEmpty();
  }

  @Test
  void isLookedForInTheHeadOnly() {
    String late = "x".repeat(300_000) + "<link rel=canonical href=https://a.example/>";

    assertThat(SavedPageAddress.of(late)).isEmpty();
  }
}
