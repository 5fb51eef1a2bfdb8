package org.offprint.model;

/**
 * Names a site within one library file.
 *
 * @param value positive
 */
public record SiteId(long value) {}
