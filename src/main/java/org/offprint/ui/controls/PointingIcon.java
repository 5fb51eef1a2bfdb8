package org.offprint.ui.controls;

import java.util.Set;
import javafx.geometry.NodeOrientation;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/**
 * An icon that is mirrored in a window from right to left, if it points somewhere along the line.
 * JavaFX mirrors where an icon stands, but never what it shows.
 */
public final class PointingIcon extends FontIcon {
  private static final Set<Ikon> POINTING =
      Set.of(
          MaterialDesignA.ARROW_LEFT,
          MaterialDesignA.ARROW_RIGHT,
          MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
          MaterialDesignC.CHEVRON_LEFT,
          MaterialDesignC.CHEVRON_RIGHT,
          MaterialDesignE.EXIT_TO_APP,
          MaterialDesignF.FORMAT_LIST_BULLETED,
          MaterialDesignM.MENU_LEFT,
          MaterialDesignM.MENU_RIGHT,
          MaterialDesignO.OPEN_IN_NEW,
          MaterialDesignR.REDO,
          MaterialDesignS.SKIP_NEXT,
          MaterialDesignS.SKIP_PREVIOUS,
          MaterialDesignU.UNDO);

  /** The icon as it points in a window from left to right. */
  public PointingIcon(Ikon icon) {
    super(icon);
    effectiveNodeOrientationProperty().subscribe(this::turn);
    iconCodeProperty().subscribe(code -> turn());
  }

  private void turn() {
    boolean mirrored =
        getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
            && POINTING.contains(getIconCode());
    setScaleX(mirrored ? -1 : 1);
  }
}
