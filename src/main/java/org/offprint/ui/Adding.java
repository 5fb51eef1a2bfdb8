package org.offprint.ui;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.ui.adding.AddressBar;
import org.offprint.ui.adding.SaveJob;
import org.offprint.ui.adding.SaveQueue;
import org.offprint.ui.adding.SaveQueuePane;
import org.offprint.ui.adding.TransferredAddresses;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** Every way for an address to get into the library: typed, pasted, dropped. */
final class Adding implements SaveArrivals.Window {
  private final Browsing browsing;
  private final ReadingView reading;
  private final NoticeBar notices;
  private final Runnable look;
  private final SaveQueue queue;
  private final AddressBar bar;
  private final SaveQueuePane pane;
  private final Importing importing;

  Adding(
      Library library,
      TaskRunner tasks,
      Browsing browsing,
      ReadingView reading,
      NoticeBar notices,
      Runnable look) {
    this.browsing = browsing;
    this.reading = reading;
    this.notices = notices;
    this.look = look;
    RuleMistakes mistakes = new RuleMistakes(library, tasks, notices::say);
    this.queue = new SaveQueue(mistakes::save, tasks, new SaveArrivals(this));
    this.bar = new AddressBar(queue::add, browsing.list()::focus);
    this.pane = new SaveQueuePane(queue, this::edit, browsing.list()::focus);
    this.importing = new Importing(library, tasks, queue, notices, look);
  }

  /** Takes in what lies in files. */
  Importing importing() {
    return importing;
  }

  /** Stops what is under way: the window closes. */
  void stop() {
    importing.stop();
    queue.stopAll();
  }

  AddressBar bar() {
    return bar;
  }

  SaveQueuePane pane() {
    return pane;
  }

  SaveQueue queue() {
    return queue;
  }

  /** Takes what is dropped on {@code window}. */
  void takeDrops(StackPane window) {
    new AddressDrop(queue::add, importing::take, this::sayNoAddress).install(window);
  }

  /** Saves the addresses in the clipboard. */
  void paste() {
    List<String> addresses = TransferredAddresses.of(Clipboard.getSystemClipboard());
    if (addresses.isEmpty()) {
      sayNoAddress();
    } else {
      queue.add(addresses);
    }
  }

  /** It stays in the queue until there is something to take its place. */
  private void edit(SaveJob job) {
    bar.edit(job.address(), mended -> queue.replace(job, mended));
  }

  private void sayNoAddress() {
    notices.say(Messages.text("paste.nothing"));
  }

  @Override
  public void reveal(ArticleId id) {
    browsing.reveal(id);
    if (bar.hasKeyboard()) {
      browsing.list().focus();
    }
  }

  @Override
  public void libraryChanged() {
    look.run();
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void mention(String sentence) {
    notices.mention(sentence);
  }

  @Override
  public void offer(String sentence, String actionWords, Runnable action) {
    notices.offer(sentence, actionWords, action);
  }

  /** An open article is being read, unless the person is still where addresses are entered. */
  @Override
  public boolean reading() {
    return reading.wanted() != null && !bar.hasKeyboard();
  }
}
