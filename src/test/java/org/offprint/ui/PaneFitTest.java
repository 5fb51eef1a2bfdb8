package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.settings.WindowState.PaneWidths;

class PaneFitTest {
  /**
   * Never so narrow that titles break after two words, never so wide that the article lacks room.
   */
  @ParameterizedTest
  @CsvSource({"720, 170, 260", "900, 170, 292", "1280, 198, 432", "1700, 230, 460"})
  void whatNobodyChoseSuitsTheWindow(double window, double sidebar, double list) {
    PaneWidths fit = PaneFit.of(null, window, PaneFit.LEAST_OF_ARTICLE);
    assertThat(Math.floor(fit.sidebar())).isEqualTo(sidebar);
    assertThat(Math.floor(fit.list())).isEqualTo(list);
  }

  @Property
  void theArticleKeepsItsRoomWhereThereIsAny(
      @ForAll @DoubleRange(max = 3000) double sidebar,
      @ForAll @DoubleRange(max = 3000) double list,
      @ForAll @DoubleRange(min = 730, max = 3000) double window) {
    PaneWidths fit = PaneFit.of(new PaneWidths(sidebar, list), window, PaneFit.LEAST_OF_ARTICLE);
    assertThat(fit.sidebar()).isGreaterThanOrEqualTo(PaneFit.LEAST_OF_SIDEBAR);
    assertThat(fit.list()).isGreaterThanOrEqualTo(PaneFit.LEAST_OF_LIST);
    assertThat(window - fit.sidebar() - fit.list())
        .isGreaterThanOrEqualTo(PaneFit.LEAST_OF_ARTICLE - 0.001);
  }

  @Property
  void aWidthThatFitsIsKept(
      @ForAll @DoubleRange(min = 170, max = 400) double sidebar,
      @ForAll @DoubleRange(min = 260, max = 500) double list) {
    PaneWidths chosen = new PaneWidths(sidebar, list);
    assertThat(PaneFit.of(chosen, 1280, PaneFit.LEAST_OF_ARTICLE)).isEqualTo(chosen);
  }

  /** Notes beside the article take their room from the list, and then from the sections. */
  @Test
  void theListGivesWayToWhatStandsBesideTheArticle() {
    PaneWidths fit = PaneFit.of(null, 1280, 710);
    assertThat(1280 - fit.sidebar() - fit.list()).isEqualTo(710);
    assertThat(fit.sidebar()).isEqualTo(PaneFit.of(null, 1280, 300).sidebar());
  }
}
