package org.offprint.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.stage.Window;
import org.offprint.model.Article;
import org.offprint.model.ArticleSection;
import org.offprint.ui.search.Searching;

/** Does the window's actions by handing each to the part that it is about. */
final class WindowCommands implements WindowActions.Handlers {
  private final Browsing browsing;
  private final ReadingView reading;
  private final StatusCommands statuses;
  private final Organising organising;
  private final Adding adding;
  private final Searching searching;
  private final AddressCopy addresses;
  private final LinkOpener browser;

  WindowCommands(
      Browsing browsing,
      ReadingView reading,
      StatusCommands statuses,
      Organising organising,
      Adding adding,
      Searching searching,
      AddressCopy addresses,
      LinkOpener browser) {
    this.browsing = browsing;
    this.reading = reading;
    this.statuses = statuses;
    this.organising = organising;
    this.adding = adding;
    this.searching = searching;
    this.addresses = addresses;
    this.browser = browser;
  }

  @Override
  public void add() {
    adding.bar().begin();
  }

  @Override
  public void paste() {
    adding.paste();
  }

  @Override
  public void importFiles() {
    adding.importing().choose(window());
  }

  @Override
  public void undo() {
    statuses.undo();
  }

  @Override
  public void redo() {
    statuses.redo();
  }

  @Override
  public void selectAll() {
    browsing.list().focus();
    browsing.list().selectAll();
  }

  @Override
  public void selectStories() {
    browsing.list().focus();
    browsing.list().stories().chooseAll();
  }

  @Override
  public void search() {
    searching.begin();
  }

  @Override
  public void keepSearch() {
    searching.keep();
  }

  @Override
  public void copyAddress() {
    addresses.copy(browsing.list().selected());
  }

  @Override
  public void toggleRead() {
    statuses.toggleRead();
  }

  @Override
  public void toggleFavourite() {
    statuses.toggleFavourite();
  }

  @Override
  public void toggleArchived() {
    statuses.toggleArchived();
  }

  @Override
  public void editTags() {
    organising.editTags();
  }

  @Override
  public void trash() {
    if (browsing.inTrash()) {
      organising.deleteForever();
    } else {
      statuses.trash();
    }
  }

  @Override
  public void restore() {
    statuses.restore();
  }

  @Override
  public void next() {
    browsing.list().move(1);
  }

  @Override
  public void previous() {
    browsing.list().move(-1);
  }

  @Override
  public void read() {
    reading.focus();
  }

  @Override
  public void pageDown() {
    // After the end of an article comes the next one.
    if (reading.article() == null || !reading.turns().down()) {
      browsing.list().move(1);
    }
  }

  @Override
  public void pageUp() {
    reading.turns().up();
  }

  @Override
  public void openOriginal() {
    Article article = reading.article();
    if (article != null) {
      browser.open(article.summary().url());
    }
  }

  @Override
  public void show(ArticleSection section) {
    browsing.show(section);
  }

  @Override
  public void otherPane(boolean forward) {
    List<Runnable> panes =
        List.of(browsing.sidebar()::focus, browsing.list()::focus, reading::focus);
    List<Node> nodes = List.of(browsing.sidebar(), browsing.list(), reading);
    int step = forward ? 1 : panes.size() - 1;
    panes.get((paneWithKeyboard(nodes) + step) % panes.size()).run();
  }

  /** Which pane the keyboard is in; the last if it is in none, so that the first is next. */
  private static int paneWithKeyboard(List<Node> panes) {
    Scene scene = panes.getFirst().getScene();
    for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
      if (panes.contains(node)) {
        return panes.indexOf(node);
      }
    }
    return panes.size() - 1;
  }

  @Override
  public void showKeys() {
    if (browsing.list().getScene().lookup(".menu-bar") instanceof MenuBar bar) {
      KeyMap.show(window(), bar.getMenus());
    }
  }

  @Override
  public void quit() {
    window().hide();
  }

  private Window window() {
    return browsing.list().getScene().getWindow();
  }
}
