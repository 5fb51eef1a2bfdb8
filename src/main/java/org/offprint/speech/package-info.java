/**
 * Reading aloud, through whatever speaks on this system: speech-dispatcher or eSpeak NG, {@code
 * say}, Windows' own voices.
 *
 * <p>The only package that starts other programs. A text goes to them by their standard input, one
 * sentence at a time, and never as part of a command: it comes from the web. Knows nothing of
 * windows.
 */
@NullMarked
package org.offprint.speech;

import org.jspecify.annotations.NullMarked;
