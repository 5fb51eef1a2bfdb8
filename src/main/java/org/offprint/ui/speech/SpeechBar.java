package org.offprint.ui.speech;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.offprint.settings.Preferences;
import org.offprint.ui.controls.PointingIcon;
import org.offprint.ui.i18n.Messages;

/** The bar below an article that is being read aloud; not there otherwise. */
public final class SpeechBar extends HBox {
  private static final int STEP = 25;

  private final ReadAloud aloud;
  private final Label words = new Label();
  private final PointingIcon playIcon = new PointingIcon(MaterialDesignP.PAUSE);
  private final Button play = new Button(null, playIcon);

  /**
   * A bar that steers {@code aloud}.
   *
   * @param speed in percent
   * @param speedChosen takes another speed, to be kept
   */
  public SpeechBar(ReadAloud aloud, int speed, IntConsumer speedChosen) {
    this.aloud = aloud;
    getStyleClass().add("speech-bar");
    setAlignment(Pos.CENTER_LEFT);
    play.getStyleClass().addAll("button-icon", "flat");
    play.setOnAction(event -> aloud.toggle());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            button("speech.previous", MaterialDesignS.SKIP_PREVIOUS, () -> aloud.move(-1)),
            play,
            button("speech.next", MaterialDesignS.SKIP_NEXT, () -> aloud.move(1)),
            button("speech.stop", MaterialDesignS.STOP, aloud::stop),
            words,
            space,
            speeds(speed, speedChosen),
            button("speech.close", MaterialDesignC.CLOSE, aloud::stop));
    aloud.stateProperty().subscribe(this::show);
  }

  private void show(ReadAloud.State state) {
    boolean there = state != ReadAloud.State.SILENT;
    boolean had = play.isFocused();
    setVisible(there);
    setManaged(there);
    boolean paused = state == ReadAloud.State.PAUSED;
    playIcon.setIconCode(paused ? MaterialDesignP.PLAY : MaterialDesignP.PAUSE);
    String does = Messages.text(paused ? "speech.play" : "speech.pause");
    play.setAccessibleText(does);
    play.setTooltip(new Tooltip(does));
    words.setText(Messages.text(paused ? "speech.paused" : "speech.speaking"));
    if (there && !had && getScene() != null && getScene().getFocusOwner() == null) {
      play.requestFocus();
    }
  }

  private static Button button(String key, Ikon icon, Runnable does) {
    Button button = new Button(null, new PointingIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setOnAction(event -> does.run());
    return button;
  }

  private ComboBox<Integer> speeds(int speed, IntConsumer chosen) {
    ComboBox<Integer> speeds = new ComboBox<>();
    IntStream.rangeClosed(Preferences.SLOWEST / STEP, Preferences.FASTEST / STEP)
        .map(step -> step * STEP)
        .forEach(speeds.getItems()::add);
    speeds.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer percent) {
            return percent == null ? "" : Messages.text("speech.speed.percent", percent / 100.0);
          }

          @Override
          public Integer fromString(String words) {
            throw new UnsupportedOperationException();
          }
        });
    speeds.setValue(speed);
    speeds.setAccessibleText(Messages.text("speech.speed"));
    speeds.setTooltip(new Tooltip(Messages.text("speech.speed")));
    speeds.setOnAction(
        event -> {
          aloud.setSpeed(speeds.getValue());
          chosen.accept(speeds.getValue());
        });
    return speeds;
  }
}
