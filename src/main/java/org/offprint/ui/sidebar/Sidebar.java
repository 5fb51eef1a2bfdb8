package org.offprint.ui.sidebar;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;

/** The sections of the library, one of which is always chosen. Used on the JavaFX thread. */
public final class Sidebar extends VBox {
  private final ListView<ArticleSection> sections = new ListView<>();
  private final Set<SectionCell> cells = new HashSet<>();
  private Map<ArticleSection, Integer> counts = Map.of();

  /**
   * All sections, no counts yet.
   *
   * @param chosen told when another section is chosen, by whomever
   */
  public Sidebar(Consumer<? super ArticleSection> chosen) {
    getStyleClass().add("sidebar");
    sections.getStyleClass().add("section-list");
    sections.getItems().setAll(ArticleSection.values());
    sections.setCellFactory(
        list -> {
          SectionCell cell = new SectionCell(() -> counts);
          cells.add(cell);
          return cell;
        });
    sections.setAccessibleText(Messages.text("sections.name"));
    sections.setAccessibleHelp(Messages.text("sections.help"));
    sections
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            section -> {
              if (section != null) {
                chosen.accept(section);
              }
            });
    VBox.setVgrow(sections, Priority.ALWAYS);
    getChildren().add(sections);
  }

  /** The chosen section; null before the first choice. */
  public @Nullable ArticleSection chosen() {
    return sections.getSelectionModel().getSelectedItem();
  }

  /** Chooses a section. */
  public void choose(ArticleSection section) {
    sections.getSelectionModel().select(section);
  }

  /** Shows how many articles each section has. */
  public void show(Map<ArticleSection, Integer> numbers) {
    counts = numbers;
    cells.forEach(SectionCell::refresh);
  }

  /** Puts the keyboard here. */
  public void focus() {
    sections.requestFocus();
  }
}
