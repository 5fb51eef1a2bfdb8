/**
 * Pictures: bytes from the library become JavaFX images, and JavaFX images become files.
 *
 * <p>Decoding takes place off the JavaFX thread, at the size that is shown, within a limit of
 * pixels. It opens no connection and reads no file; it knows neither articles nor views.
 */
@NullMarked
package org.offprint.ui.picture;

import org.jspecify.annotations.NullMarked;
