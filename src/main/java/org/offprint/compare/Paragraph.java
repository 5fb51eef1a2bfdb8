package org.offprint.compare;

/**
 * A paragraph of a version.
 *
 * @param text not blank
 */
public record Paragraph(ParagraphKind kind, String text) {}
