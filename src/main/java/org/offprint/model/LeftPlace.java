package org.offprint.model;

/**
 * Where reading of an article stopped.
 *
 * @param version the number of the version that was read
 * @param current whether that is the one that is shown
 */
public record LeftPlace(ReadingPlace place, int version, boolean current) {}
