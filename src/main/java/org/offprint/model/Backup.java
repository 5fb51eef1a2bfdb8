package org.offprint.model;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a whole library as it was.
 *
 * @param file where it is
 * @param made when, to the second
 * @param bytes its size
 */
public record Backup(Path file, Instant made, long bytes) {}
