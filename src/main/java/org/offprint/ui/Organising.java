package org.offprint.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleSummary;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.actions.StoryStep;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.list.Listing;
import org.offprint.ui.organise.ArticleStrip;
import org.offprint.ui.organise.MergeDialog;
import org.offprint.ui.organise.NameDialog;
import org.offprint.ui.organise.SelectionPane;
import org.offprint.ui.organise.TagChanges;
import org.offprint.ui.organise.Tagging;
import org.offprint.ui.sidebar.SidebarChanges;
import org.offprint.ui.sidebar.SidebarItem;
import org.offprint.ui.task.TaskRunner;

/** Tags, saved searches, stories: what a person does to put articles in order. */
final class Organising implements ArticleStrip.Listener, SidebarChanges {
  private final Browsing browsing;
  private final LibraryChanges changes;
  private final NoticeBar notices;
  private final Tagging tagging;
  private final ArticleStrip strip;
  private final SelectionPane selection;
  private final TrashCommands trash;

  /**
   * Nothing done yet.
   *
   * @param look has the window look at the library again
   */
  Organising(
      Library library,
      TaskRunner tasks,
      Browsing browsing,
      LibraryChanges changes,
      NoticeBar notices,
      Runnable look) {
    this.browsing = browsing;
    this.changes = changes;
    this.notices = notices;
    this.tagging = new Tagging(library, tasks, changes, this::failed);
    this.strip = new ArticleStrip(library, tasks, this);
    this.selection = new SelectionPane(library, tasks, this::failed);
    this.trash = new TrashCommands(library, tasks, notices, this::window, look);
  }

  /** What lies over the whole window while tags are changed. */
  StackPane overlay() {
    return tagging;
  }

  /** What stands above an article. */
  ArticleStrip strip() {
    return strip;
  }

  /** What stands in the place of an article while several are selected. */
  SelectionPane selection() {
    return selection;
  }

  /** Brings all that is shown up to date. */
  void libraryChanged() {
    tagging.refresh();
    strip.refresh();
    selection.refresh();
  }

  /** Other articles are selected. */
  void selectionChanged(@Nullable ArticleId open) {
    strip.show(open);
  }

  @Override
  public void editTags() {
    List<ArticleId> selected = browsing.list().selected();
    if (!selected.isEmpty()) {
      tagging.open(selected);
    }
  }

  @Override
  public void openTag(TagId tag) {
    browsing.show(new SidebarItem.OfTag(tag));
  }

  @Override
  public void openArticle(ArticleId id) {
    browsing.reveal(id);
  }

  @Override
  public void showTogether(ArticleId id) {
    browsing.show(new Listing.Together(id));
  }

  @Override
  public void separate(ArticleId id, ArticleSummary other) {
    changes.apply(
        new StoryStep(id, other.id(), true), Messages.text("done.separated", other.title()));
  }

  @Override
  public void failed(Exception thrown) {
    notices.fault(Faults.sentence(thrown));
  }

  @Override
  public String offer(SidebarItem item) {
    return switch (item) {
      case SidebarItem.OfSection(ArticleSection section) ->
          SectionDrop.offer(section, browsing.inTrash());
      case SidebarItem.OfTag(TagId id) -> {
        Tag tag = browsing.sidebar().tag(id);
        yield tag == null ? "" : Messages.text("drop.tag", tag.name());
      }
      case SidebarItem.OfGroup _, SidebarItem.OfSite _, SidebarItem.OfSearch _ -> "";
    };
  }

  @Override
  public void drop(SidebarItem item, List<ArticleId> ids) {
    switch (item) {
      case SidebarItem.OfSection(ArticleSection section) -> SectionDrop.on(section, ids, changes);
      case SidebarItem.OfTag(TagId id) -> {
        Tag tag = browsing.sidebar().tag(id);
        if (tag != null) {
          TagChanges.add(changes, ids, tag.name());
        }
      }
      case SidebarItem.OfGroup _, SidebarItem.OfSite _, SidebarItem.OfSearch _ -> {
        // These take nothing.
      }
    }
  }

  @Override
  public void rename(Tag tag) {
    NameDialog.ask(
        window(),
        Messages.text("tag.rename.title", tag.name()),
        tag.name(),
        name ->
            other(tag, name)
                .map(other -> Messages.text("tag.rename.merges", other.name()))
                .orElse(""),
        name ->
            other(tag, name)
                .ifPresentOrElse(
                    into -> merge(tag, into), () -> TagChanges.rename(changes, tag, name)));
  }

  /** Another tag that the library would take this name for. */
  private Optional<Tag> other(Tag tag, String name) {
    return browsing.sidebar().contents().tags().stream()
        .filter(other -> !other.id().equals(tag.id()))
        .filter(other -> other.isNamed(name))
        .findFirst();
  }

  /** Who looks at the one that goes will look at what it becomes. */
  private void merge(Tag tag, Tag into) {
    if (new SidebarItem.OfTag(tag.id()).equals(browsing.sidebar().chosen())) {
      browsing.show(new SidebarItem.OfTag(into.id()));
    }
    TagChanges.merge(changes, tag, into);
  }

  @Override
  public void merge(Tag tag, List<Tag> others) {
    MergeDialog.ask(window(), tag, others, into -> merge(tag, into));
  }

  @Override
  public void rename(SavedSearch search) {
    NameDialog.ask(
        window(),
        Messages.text("search.rename.title", search.name()),
        search.name(),
        name ->
            browsing.sidebar().search(name) == null
                ? ""
                : Messages.text("search.rename.replaces", name),
        name -> TagChanges.rename(changes, search, name));
  }

  @Override
  public void recolour(Tag tag, @Nullable Integer colour) {
    TagChanges.recolour(changes, tag, colour);
  }

  @Override
  public void delete(Tag tag) {
    TagChanges.delete(changes, tag);
  }

  @Override
  public void delete(SavedSearch search) {
    TagChanges.delete(changes, search);
  }

  @Override
  public void emptyTrash() {
    trash.empty();
  }

  /** Deletes for ever what is selected in the trash, if the person says so. */
  void deleteForever() {
    trash.delete(browsing.list().selected());
  }

  private Window window() {
    return browsing.list().getScene().getWindow();
  }
}
