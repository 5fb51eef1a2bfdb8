package org.offprint.architecture.bad.library;

import org.offprint.architecture.bad.extract.first.FirstStage;

/** Knows a stage of the extractor. */
record PassesTheDoor(FirstStage stage) {}
