package org.offprint.ui.organise;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.DirectionControls;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Above an article: its tags, and where else its story was saved from. Nothing is there for an
 * article that has neither. Used on the JavaFX thread.
 */
public final class ArticleStrip extends VBox {
  /** What can be asked for here. */
  public interface Listener {
    /** Show what has a tag. */
    void openTag(TagId tag);

    /** Let the tags of the article be changed. */
    void editTags();

    /** Show another article. */
    void openArticle(ArticleId id);

    /** Show all articles that tell the story of this one. */
    void showTogether(ArticleId id);

    /** The other article does not tell the story of this one. */
    void separate(ArticleId id, ArticleSummary other);

    /** The library could not be read. */
    void failed(Exception thrown);
  }

  private record Found(List<Tag> tags, List<Other> story) {}

  /** Another article of the story; {@code source} tells it from all others, the open one too. */
  private record Other(ArticleSummary article, String source) {}

  private static final double LINK_WIDTH = 280;

  /** More would push the article down. */
  private static final int LINKS = 3;

  private final Library library;
  private final TaskRunner tasks;
  private final Listener listener;
  private final FlowPane tags = new FlowPane(6, 4);
  private final FlowPane story = new FlowPane(4, 2);
  private @Nullable ArticleId article;
  private @Nullable Running looking;

  /** Nothing shown yet. */
  public ArticleStrip(Library library, TaskRunner tasks, Listener listener) {
    this.library = library;
    this.tasks = tasks;
    this.listener = listener;
    getStyleClass().add("article-strip");
    story.getStyleClass().add("same-story");
    story.setAlignment(Pos.CENTER_LEFT);
    tags.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(tags, story);
    show(null);
  }

  /** Turns to an article; null for none. */
  public void show(@Nullable ArticleId id) {
    if (id == null || !id.equals(article)) {
      fill(new Found(List.of(), List.of()));
    }
    article = id;
    refresh();
  }

  /** Looks again: the library has changed. */
  public void refresh() {
    if (looking != null) {
      looking.cancel();
      looking = null;
    }
    ArticleId id = article;
    if (id != null) {
      looking = tasks.run(() -> look(id), this::fill, listener::failed);
    }
  }

  private Found look(ArticleId id) {
    return new Found(library.tags().of(List.of(id)).getOrDefault(id, List.of()), story(id));
  }

  private List<Other> story(ArticleId id) {
    List<ArticleId> ids = new ArrayList<>(library.stories().of(id));
    if (ids.isEmpty()) {
      return List.of();
    }
    ids.add(id);
    List<ArticleSummary> all = library.summaries(ids);
    List<String> sources = SourceNames.of(all);
    List<Other> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ArticleSummary article = all.get(i);
      if (!article.id().equals(id) && !article.status().trashed()) {
        others.add(new Other(article, sources.get(i)));
      }
    }
    return List.copyOf(others);
  }

  private void fill(Found found) {
    tags.getChildren().clear();
    for (Tag tag : found.tags()) {
      tags.getChildren().add(new TagChip(tag, () -> listener.openTag(tag.id())));
    }
    if (!found.tags().isEmpty()) {
      tags.getChildren().add(editButton());
    }
    story.getChildren().clear();
    ArticleId id = article;
    if (id != null && !found.story().isEmpty()) {
      tell(id, found.story());
    }
    visible(tags, !found.tags().isEmpty());
    visible(story, !found.story().isEmpty());
    visible(this, tags.isVisible() || story.isVisible());
  }

  private Button editButton() {
    Button edit = new Button(null, new FontIcon(MaterialDesignT.TAG_PLUS_OUTLINE));
    edit.getStyleClass().addAll("button-icon", "flat", "small");
    edit.setAccessibleText(Messages.text("action.tag"));
    edit.setTooltip(new Tooltip(Messages.text("action.tag")));
    edit.setOnAction(event -> listener.editTags());
    return edit;
  }

  private void tell(ArticleId id, List<Other> others) {
    story.getChildren().add(new Label(Messages.text("story.also")));
    int linked = others.size() > LINKS + 1 ? LINKS : others.size();
    for (int i = 0; i < linked; i++) {
      ArticleSummary other = others.get(i).article();
      Hyperlink link = new Hyperlink(others.get(i).source());
      link.setAccessibleText(Messages.text("story.open", others.get(i).source(), other.title()));
      link.setMaxWidth(LINK_WIDTH);
      link.setTooltip(new Tooltip(DirectionControls.without(other.title()) + "\n" + other.url()));
      link.setOnAction(event -> listener.openArticle(other.id()));
      Label comma = new Label(i < linked - 1 ? "," : "");
      story.getChildren().add(new HBox(link, comma));
    }
    if (linked < others.size()) {
      Hyperlink rest = new Hyperlink(Messages.text("selection.more", others.size() - linked));
      rest.setOnAction(event -> listener.showTogether(id));
      story.getChildren().add(rest);
    }
    MenuButton more = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
    more.getStyleClass().addAll("button-icon", "flat", "small", "no-arrow");
    more.setAccessibleText(Messages.text("story.more"));
    more.setTooltip(new Tooltip(Messages.text("story.more")));
    more.getItems()
        .addAll(
            item(Messages.text("story.together"), () -> listener.showTogether(id)),
            new SeparatorMenuItem());
    for (Other other : others) {
      more.getItems()
          .add(
              item(
                  Messages.text("story.not", other.source()),
                  () -> listener.separate(id, other.article())));
    }
    story.getChildren().add(more);
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
