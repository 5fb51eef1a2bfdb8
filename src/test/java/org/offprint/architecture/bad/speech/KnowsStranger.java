package org.offprint.architecture.bad.speech;

import org.offprint.architecture.bad.feed.Stranger;

/** Breaks the directions. */
record KnowsStranger(Stranger stranger) {}
