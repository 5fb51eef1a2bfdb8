package org.offprint.architecture.bad.feed;

/** Known to no one in the plan. */
public final class Stranger {}
