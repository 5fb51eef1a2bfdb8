package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.offprint.document.Block;

/**
 * The pictures of an article that can be looked at large, each with what is said of it.
 *
 * @param passage where it stands
 */
record LargeFigure(Block.Picture picture, String caption, int passage) {
  /** All of an article, in order; only those that the library holds. */
  static List<LargeFigure> of(List<Passage> passages, PassageContext context) {
    List<LargeFigure> figures = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.Pictures pictures) {
        String caption =
            i + 1 < passages.size()
                    && passages.get(i + 1) instanceof Passage.Words words
                    && words.role() == Role.CAPTION
                ? words.text()
                : "";
        for (Block.Picture picture : pictures.pictures()) {
          if (context.image(picture.url()) != null) {
            figures.add(new LargeFigure(picture, caption, i));
          }
        }
      }
    }
    return figures;
  }
}
