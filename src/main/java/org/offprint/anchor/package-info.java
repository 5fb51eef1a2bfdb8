/**
 * Finding quoted words again in a text that has changed since.
 *
 * <p>Pure functions over plain text; knows only the JDK and {@code model}. It would rather give a
 * place up than name a wrong one.
 */
@NullMarked
package org.offprint.anchor;

import org.jspecify.annotations.NullMarked;
