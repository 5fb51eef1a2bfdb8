package org.offprint.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.offprint.script.WritingSystem;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.text.Fonts;

/** Sets how articles look; each change shows at once. JavaFX thread only. */
public final class StylePanel extends VBox {
  private final ObjectProperty<ReadingStyle> style;
  private final GridPane grid = new GridPane(12, 10);
  private int rows;
  private boolean showing;

  /**
   * A panel for a style.
   *
   * @param style which it shows and changes
   * @param system of the article that is open: its typeface can be chosen besides the European one
   */
  public StylePanel(ObjectProperty<ReadingStyle> style, WritingSystem system) {
    this.style = style;
    ColumnConstraints words = new ColumnConstraints();
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(words, controls);
    families(WritingSystem.EUROPEAN);
    if (system != WritingSystem.EUROPEAN && Fonts.choices(system).size() > 1) {
      families(system);
    }
    size();
    slider(
        "measure",
        ReadingStyle.NARROWEST,
        ReadingStyle.WIDEST,
        2,
        ReadingStyle::measure,
        (now, value) -> now.withMeasure((int) Math.round(value)));
    slider(
        "leading",
        ReadingStyle.TIGHTEST,
        ReadingStyle.LOOSEST,
        0.05,
        ReadingStyle::leading,
        ReadingStyle::withLeading);
    slider(
        "margin",
        ReadingStyle.LEAST_MARGIN,
        ReadingStyle.MOST_MARGIN,
        4,
        ReadingStyle::margin,
        (now, value) -> now.withMargin((int) Math.round(value)));
    check("justified", ReadingStyle::justified, ReadingStyle::withJustified);
    check("spread", ReadingStyle::spread, ReadingStyle::withSpread);
    Button reset = new Button(ReaderMessages.text("style.reset"));
    reset.setId("style-reset");
    reset.setOnAction(event -> style.set(ReadingStyle.STANDARD));
    HBox last = new HBox(reset);
    setSpacing(10);
    getChildren().addAll(grid, last);
  }

  /** Calls {@code show} now and whenever the style changes, and takes no change meanwhile. */
  private void follow(Runnable show) {
    style.subscribe(
        () -> {
          showing = true;
          show.run();
          showing = false;
        });
    show.run();
  }

  private void change(ReadingStyle next) {
    if (!showing && !next.equals(style.get())) {
      style.set(next);
    }
  }

  private void row(String words, javafx.scene.Node control) {
    Label label = new Label(words);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    grid.addRow(rows++, label, control);
  }

  private void families(WritingSystem system) {
    String name = system.name().toLowerCase(Locale.ROOT);
    List<String> choices = Fonts.choices(system);
    ComboBox<String> box = new ComboBox<>();
    box.setId("style-family-" + name);
    box.getItems().addAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleHelp(ReaderMessages.text("style.family.help"));
    follow(
        () ->
            box.setValue(
                choices.contains(style.get().families().getOrDefault(name, ""))
                    ? style.get().families().get(name)
                    : choices.isEmpty() ? null : choices.getFirst()));
    box.valueProperty()
        .subscribe(
            value -> {
              if (value != null) {
                boolean best = value.equals(choices.getFirst());
                change(style.get().withFamily(name, best ? "" : value));
              }
            });
    row(
        system == WritingSystem.EUROPEAN
            ? ReaderMessages.text("style.family")
            : ReaderMessages.text("style.family.script", system.displayName()),
        box);
  }

  private void size() {
    Button smaller = new Button("A\u2212");
    Button larger = new Button("A+");
    Label size = new Label();
    smaller.setId("style-smaller");
    larger.setId("style-larger");
    smaller.setAccessibleText(ReaderMessages.text("style.smaller"));
    smaller.setTooltip(new Tooltip(ReaderMessages.text("style.smaller")));
    larger.setAccessibleText(ReaderMessages.text("style.larger"));
    larger.setTooltip(new Tooltip(ReaderMessages.text("style.larger")));
    smaller.setOnAction(event -> change(style.get().smaller()));
    larger.setOnAction(event -> change(style.get().larger()));
    follow(() -> size.setText(ReaderMessages.text("style.pixels", Math.round(style.get().size()))));
    HBox line = new HBox(8, smaller, size, larger);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    row(ReaderMessages.text("style.size"), line);
  }

  private void slider(
      String name,
      double least,
      double most,
      double step,
      ToDoubleFunction<ReadingStyle> value,
      BiFunction<ReadingStyle, Double, ReadingStyle> with) {
    Slider slider = new Slider(least, most, value.applyAsDouble(style.get()));
    slider.setId("style-" + name);
    slider.setBlockIncrement(step);
    slider.setAccessibleText(ReaderMessages.text("style." + name));
    slider.setAccessibleHelp(ReaderMessages.text("style.slider.help"));
    follow(() -> slider.setValue(value.applyAsDouble(style.get())));
    slider
        .valueProperty()
        .subscribe(
            now -> {
              double stepped = Math.rint(now.doubleValue() / step) * step;
              change(with.apply(style.get(), Math.clamp(stepped, least, most)));
            });
    row(ReaderMessages.text("style." + name), slider);
  }

  private void check(
      String name,
      Predicate<ReadingStyle> value,
      BiFunction<ReadingStyle, Boolean, ReadingStyle> with) {
    CheckBox box = new CheckBox(ReaderMessages.text("style." + name));
    box.setId("style-" + name);
    follow(() -> box.setSelected(value.test(style.get())));
    box.selectedProperty().subscribe(on -> change(with.apply(style.get(), on)));
    grid.add(box, 1, rows++);
  }
}
