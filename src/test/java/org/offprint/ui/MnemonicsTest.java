package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.i18n.Messages;

/** Every menu and every item in it is chosen by a letter of its own, in every language. */
class MnemonicsTest {
  private static final Pattern LETTER = Pattern.compile("(?<!_)_([^_])");

  /** Words that stand in each other's place in a menu. */
  private static final List<List<String>> SAME_PLACE =
      List.of(
          List.of("action.read", "action.unread"),
          List.of("action.favourite", "action.unfavourite"),
          List.of("action.archive", "action.unarchive"),
          List.of("action.trash", "action.delete-forever"),
          List.of("action.undo", "action.undo.what"),
          List.of("action.redo", "action.redo.what"));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyItemHasALetterOfItsOwn(InterfaceLanguage language) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(language.in(before));
    try (OpenWindow window = OpenWindow.over(folder)) {
      List<String> faults = new ArrayList<>();
      MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
      check("the bar", bar.getMenus(), faults);
      check("rows", window.list().getContextMenu().getItems(), faults);
      assertThat(faults).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String name, List<? extends MenuItem> items, List<String> faults) {
    Map<String, String> taken = new HashMap<>();
    for (MenuItem item : items) {
      String words = item.getText();
      if (item instanceof Menu menu) {
        check(words, menu.getItems(), faults);
      }
      if (item instanceof SeparatorMenuItem || isLanguage(words)) {
        continue;
      }
      Matcher letter = LETTER.matcher(words);
      if (!item.isMnemonicParsing() || !letter.find()) {
        faults.add(name + ": none in " + words);
      } else {
        String other = taken.put(letter.group(1).toLowerCase(Locale.ROOT), words);
        if (other != null) {
          faults.add(name + ": " + other + " and " + words);
        }
      }
    }
  }

  /** Each is named in its own language, whichever the window speaks. */
  private static boolean isLanguage(String words) {
    return Stream.of(InterfaceLanguage.values()).anyMatch(any -> any.ownName().equals(words));
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void itIsTheSameWhateverTheItemSays(InterfaceLanguage language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(language.in(before));
    try {
      for (List<String> keys : SAME_PLACE) {
        List<String> letters =
            keys.stream()
                .map(key -> LETTER.matcher(Messages.menuText(key, "any")))
                .map(found -> found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "none")
                .distinct()
                .toList();
        assertThat(letters).as(keys.toString()).hasSize(1).doesNotContain("none");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void altAndALetterOpensAMenuAndALetterChooses() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.press(KeyCode.ALT, KeyCode.A);
      MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
      window.await("the menu is open", () -> bar.getMenus().get(3).isShowing());
      window.press(KeyCode.N);
      window.await(
          "the next article is selected",
          () -> window.list().getSelectionModel().getSelectedIndex() == 0);
      assertThat(bar.getMenus().get(3).isShowing()).isFalse();

      window.press(KeyCode.ALT, KeyCode.V);
      window.await("the menu is open", () -> bar.getMenus().get(2).isShowing());
      window.press(KeyCode.H);
      window.press(KeyCode.D);
      window.await(
          "the dark theme is worn", () -> window.remembered.getLast().theme() == ThemeChoice.DARK);
      assertThat(bar.getMenus().get(2).isShowing()).isFalse();
    }
  }

  /** A name with underscores is read as it is, in the menu as everywhere. */
  @Test
  void aNameMayHoldUnderscores() {
    assertThat(Messages.text("action.undo.what", "a_b")).isEqualTo("Undo: a_b");
    assertThat(Messages.menuText("action.undo.what", "a_b")).isEqualTo("_Undo: a__b");
    assertThat(Messages.text("menu.file")).isEqualTo("File");
    Locale before = Locale.getDefault();
    Locale.setDefault(InterfaceLanguage.CHINESE_SIMPLIFIED.in(before));
    try {
      assertThat(Messages.text("menu.file")).isEqualTo("文件");
      assertThat(Messages.menuText("menu.file")).isEqualTo("文件(_F)");
    } finally {
      Locale.setDefault(before);
    }
  }
}
