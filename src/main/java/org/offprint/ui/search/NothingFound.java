package org.offprint.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.offprint.ui.controls.StateMessage;
import org.offprint.ui.i18n.Messages;

/** Says that a search found nothing, and offers searches that do find something. */
final class NothingFound extends VBox {
  private final StateMessage message = new StateMessage();
  private final VBox offers = new VBox(8);
  private final Consumer<? super SearchRequest> ask;

  /**
   * @param ask told which other search the person wants
   */
  NothingFound(Consumer<? super SearchRequest> ask) {
    this.ask = ask;
    getStyleClass().add("nothing-found");
    setAlignment(Pos.CENTER);
    offers.setAlignment(Pos.CENTER);
    getChildren().addAll(message, offers);
    show(List.of());
  }

  /** Offers these. */
  void show(List<Offer> found) {
    message.show(
        MaterialDesignM.MAGNIFY_CLOSE,
        Messages.text("search.nothing"),
        Messages.text(found.isEmpty() ? "search.nothing.hint" : "search.nothing.offers"));
    offers.getChildren().clear();
    for (Offer offer : found) {
      Button button = new Button(Messages.text("search.offer", offer.words(), offer.articles()));
      button.setOnAction(event -> ask.accept(offer.request()));
      button.setMaxWidth(360);
      offers.getChildren().add(button);
    }
  }
}
