package org.offprint.library;

import java.nio.file.Path;

/**
 * What came of a page that lay in a file.
 *
 * @param outcome as of any save
 */
public record ImportedPage(Path file, SaveOutcome outcome) {}
