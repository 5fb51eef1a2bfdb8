package org.offprint.extract.rules;

/**
 * A file of site rules.
 *
 * @param name what mistakes in it are told under; may be empty
 * @param host the site that all of it is about, as the file's name says; empty if lines in brackets
 *     name the sites
 */
public record RuleSource(String name, String host, String text) {}
