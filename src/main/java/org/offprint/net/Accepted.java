package org.offprint.net;

/** What a fetch is for: which types it asks for and takes. */
public enum Accepted {
  /** HTML and XHTML. */
  PAGE("text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"),
  /** Pictures in the formats that the reading pane draws: AVIF and JPEG XL are not asked for. */
  IMAGE("image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.9,*/*;q=0.1");

  private final String header;

  Accepted(String header) {
    this.header = header;
  }

  /** The Accept header. */
  String header() {
    return header;
  }
}
