package org.offprint.architecture.bad.extract.first;

import org.jspecify.annotations.Nullable;
import org.offprint.architecture.bad.extract.second.SecondStage;

/** Breaks the direction of the stages. */
public record FirstStage(@Nullable SecondStage other) {}
