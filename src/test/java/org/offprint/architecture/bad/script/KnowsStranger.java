package org.offprint.architecture.bad.script;

import org.offprint.architecture.bad.feed.Stranger;

/** Breaks the directions. */
record KnowsStranger(Stranger stranger) {}
