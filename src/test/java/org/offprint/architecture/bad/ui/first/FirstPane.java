package org.offprint.architecture.bad.ui.first;

import org.jspecify.annotations.Nullable;
import org.offprint.architecture.bad.ui.second.SecondPane;

/** Breaks the direction of the panes. */
public record FirstPane(@Nullable SecondPane other) {}
