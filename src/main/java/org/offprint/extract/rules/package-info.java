/**
 * What a person's own rules say of a site, and how they are applied.
 *
 * <p>Rules are data: nothing in them can run.
 */
@NullMarked
package org.offprint.extract.rules;

import org.jspecify.annotations.NullMarked;
