/**
 * Dates and times as people write them, in the languages and calendars of newspapers.
 *
 * <p>Takes text and gives a point in time; where on a page a date stands is for others to know.
 */
@NullMarked
package org.offprint.extract.dates;

import org.jspecify.annotations.NullMarked;
