package org.offprint.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read finds what the JDK's own XPath finds. */
class XPathReaderTest {
  private static final Document PAGE =
      Jsoup.parse(
          """
          <div id=a class="story main"><h1>One</h1><p>First</p><p class="x y">Second words</p>
          <div class=ad><p>Third</p></div><a rel=next href=/2>next</a></div>
          <div class=storyline><p>Fourth</p><span data-x="it's">Fifth</span></div>
          <ul><li>1</li><li>2</li><li class=last>3</li></ul>
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//h1",
        "//div[@id='a']",
        "//div[@id = \"a\"]/p",
        "//div[contains(@class, 'story')]//p",
        "//div[contains(concat(' ', normalize-space(@class), ' '), ' story ')]",
        "//div[contains(concat(' ',@class,' '),' ad ')]/p",
        "//div[@class='story main' and @id]/p[2]",
        "//*[@id='a' or @class='storyline']",
        "//p[not(@class)]",
        "//li[last()]",
        "//li[position()=2]",
        "//p[contains(., 'words')]",
        "//a[starts-with(@href, '/')]",
        "/html/body/div",
        "/html/body//span[@data-x]",
        "//h1 | //span",
        "//span[@data-x=\"it's\"]",
        "//li[@class!='first']",
      })
  void findsTheSame(String xpath) {
    List<Element> wanted = PAGE.selectXpath(xpath, Element.class);
    assertThat(wanted).isNotEmpty();
    assertThat(search().find(xpath)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "//div[",
        "//div[@]",
        "//p[count(//p) > 1]",
        "//p/following-sibling::p",
        "substring-before(//p, 'x')",
        "//p[contains(@class, 'a]')]",
        "//p[1",
        "//p]",
        "//p[@a='b]"
      })
  void refusesWhatItDoesNotUnderstand(String xpath) {
    assertThatThrownBy(() -> XPathReader.read(xpath)).isInstanceOf(IllegalArgumentException.class);
    assertThat(search().find(xpath)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//a[@rel='next']/@href", "//a/@href"})
  void leadsToAttributes(String xpath) {
    assertThat(search().texts(List.of(xpath))).containsExactly("/2");
  }

  private static RuleSelector search() {
    return new RuleSelector(PAGE, RuleCost.LONGEST_SEARCH);
  }
}
