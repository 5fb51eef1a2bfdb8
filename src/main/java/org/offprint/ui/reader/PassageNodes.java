package org.offprint.ui.reader;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.offprint.ui.text.ShownText;

/** Makes the node of a passage. */
final class PassageNodes {
  private PassageNodes() {}

  /**
   * @param shown gives the text of words as laid out; not called for anything else
   */
  static Region node(Passage passage, Supplier<ShownText> shown, PassageContext context) {
    return switch (passage) {
      case Passage.Words words -> new WordsFlow(words, shown, context);
      case Passage.Pictures pictures -> new PicturesBox(pictures, context);
      case Passage.Table table -> new TableBox(table, context);
      case Passage.Code code -> new CodeBox(code, context.style());
      case Passage.Rule rule -> new RuleBox(context.style(), rule.frame());
      case Passage.Notice notice -> new NoticeBox(notice, context);
      case Passage.KindNotice notice -> new KindNoticeBox(notice, context);
      case Passage.CommentsHeading heading -> new CommentsBox(heading, context);
    };
  }
}
