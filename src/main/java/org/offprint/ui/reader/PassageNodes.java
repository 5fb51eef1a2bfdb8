package org.offprint.ui.reader;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** Makes the node of a passage. */
final class PassageNodes {
  private PassageNodes() {}

  /**
   * @param columns gives the columns of the table that the fragment is of; not called for anything
   *     else
   */
  static Region node(Fragment fragment, PassageContext context, Supplier<TableColumns> columns) {
    return switch (fragment.part()) {
      case Passage.Words words when words.role().isBalanced() ->
          new HeadlineFlow(words, context, fragment.first(), fragment.last());
      case Passage.Words words -> new WordsFlow(words, context, fragment.first(), fragment.last());
      case Passage.Pictures pictures -> new PicturesBox(pictures, context);
      case Passage.Table table -> new TableBox(table, columns.get(), context, fragment);
      case Passage.Code code -> new CodeBox(code, context.style());
      case Passage.Rule rule -> new RuleBox(context.style(), rule.frame());
      case Passage.Notice notice -> new NoticeBox(notice, context);
      case Passage.KindNotice notice -> new KindNoticeBox(notice, context);
      case Passage.CommentsHeading heading -> new CommentsBox(heading, context);
    };
  }
}
