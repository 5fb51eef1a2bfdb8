/**
 * Where this platform keeps a program's files, and what the program remembers between starts apart
 * from the library: what a person chose, and how the window was left.
 *
 * <p>Values, and the files that they are read from; a file that is missing or broken is as good as
 * none. Knows neither library nor window.
 */
@NullMarked
package org.offprint.settings;

import org.jspecify.annotations.NullMarked;
