package org.offprint.ui.reader;

import java.util.Locale;

/** What a paragraph of words is, which decides how it is set. All sizes are in ems of body text. */
enum Role {
  SITE(0.8, 0, 0.5, 1.3),
  TITLE(1.9, 0, 0.3, 1.18),
  STANDFIRST(1.12, 0, 0.7, 1.4),
  META(0.8, 0, 1.5, 1.4),
  HEADING_2(1.35, 1.1, 0.5, 1.25),
  HEADING_3(1.15, 0.9, 0.4, 1.3),
  HEADING_4(1, 0.7, 0.3, 1.4),
  BODY(1, 0, 0.8, 0),
  ITEM(1, 0, 0.35, 0),
  ATTRIBUTION(0.9, 0, 0.6, 1.4),
  CAPTION(0.8, 0.1, 1.4, 1.4),
  TABLE_CAPTION(0.85, 0.6, 0.4, 1.4),
  TABLE_CELL(0.85, 0, 0, 1.35),
  TABLE_HEADER(0.85, 0, 0, 1.35),
  COMMENT_AUTHOR(0.85, 0.9, 0.2, 1.4),
  COMMENT(0.9, 0, 0.5, 1.45);

  private final double size;
  private final double above;
  private final double below;
  private final double leading;

  Role(double size, double above, double below, double leading) {
    this.size = size;
    this.above = above;
    this.below = below;
    this.leading = leading;
  }

  /** How large the letters are. */
  double size() {
    return size;
  }

  /** Whether all of it is bold. */
  boolean bold() {
    return switch (this) {
      case TITLE, HEADING_2, HEADING_3, HEADING_4, TABLE_CAPTION, TABLE_HEADER -> true;
      case SITE,
          STANDFIRST,
          META,
          BODY,
          ITEM,
          ATTRIBUTION,
          CAPTION,
          TABLE_CELL,
          COMMENT_AUTHOR,
          COMMENT ->
          false;
    };
  }

  /** Whether it is running text, whose lines may be filled to both sides. */
  boolean isRunning() {
    return this == BODY;
  }

  /** Whether its lines are to be about equally long. */
  boolean isBalanced() {
    return this == TITLE || headingLevel() > 0;
  }

  /** Whether what it stands above is to be on the same page. */
  boolean staysWithNext() {
    return switch (this) {
      case SITE,
          TITLE,
          STANDFIRST,
          META,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          TABLE_CAPTION,
          COMMENT_AUTHOR ->
          true;
      case BODY, ITEM, ATTRIBUTION, CAPTION, TABLE_CELL, TABLE_HEADER, COMMENT -> false;
    };
  }

  /** The space above the paragraph. */
  double above() {
    return above;
  }

  /** The space below the paragraph. */
  double below() {
    return below;
  }

  /** The leading, in multiples of the role's own size; the style's where the role has none. */
  double leading(ReaderStyle style) {
    return leading == 0 ? style.leading() : leading;
  }

  /** The level of a heading, 2 to 4; 0 for anything else. */
  int headingLevel() {
    return switch (this) {
      case HEADING_2 -> 2;
      case HEADING_3 -> 3;
      case HEADING_4 -> 4;
      default -> 0;
    };
  }

  static Role heading(int level) {
    return switch (level) {
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
