/**
 * Finding quoted words again in a text that has changed since.
 *
 * <p>Pure functions over text; knows only the JDK, {@code model} and {@code document}. It would
 * rather give a place up than name a wrong one.
 */
@NullMarked
package org.offprint.anchor;

import org.jspecify.annotations.NullMarked;
