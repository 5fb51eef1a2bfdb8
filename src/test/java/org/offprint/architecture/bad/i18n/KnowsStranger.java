package org.offprint.architecture.bad.i18n;

import org.offprint.architecture.bad.feed.Stranger;

/** Breaks the directions. */
record KnowsStranger(Stranger stranger) {}
