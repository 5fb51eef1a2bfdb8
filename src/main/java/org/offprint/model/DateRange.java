package org.offprint.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days.
 *
 * @param from the first day; null for no limit
 * @param until the first day after it; null for no limit
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {}
