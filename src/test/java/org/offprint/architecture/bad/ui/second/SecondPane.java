package org.offprint.architecture.bad.ui.second;

import org.jspecify.annotations.Nullable;
import org.offprint.architecture.bad.ui.first.FirstPane;

/** Breaks the direction of the panes. */
public record SecondPane(@Nullable FirstPane other) {}
