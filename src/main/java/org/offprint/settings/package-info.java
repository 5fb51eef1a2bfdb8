/**
 * Where this platform keeps a program's files, and what the program remembers between starts apart
 * from the library: the window's size, dividers, theme, the last article.
 */
@NullMarked
package org.offprint.settings;

import org.jspecify.annotations.NullMarked;
