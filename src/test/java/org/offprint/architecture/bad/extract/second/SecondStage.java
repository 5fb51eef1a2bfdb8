package org.offprint.architecture.bad.extract.second;

import org.jspecify.annotations.Nullable;
import org.offprint.architecture.bad.extract.first.FirstStage;

/** Breaks the direction of the stages. */
public record SecondStage(@Nullable FirstStage other) {}
