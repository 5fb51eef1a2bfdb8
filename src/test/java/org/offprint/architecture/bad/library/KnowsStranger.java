package org.offprint.architecture.bad.library;

import org.offprint.architecture.bad.feed.Stranger;

/** Breaks the directions. */
record KnowsStranger(Stranger stranger) {}
