package org.offprint;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, before JavaFX is touched, whether a window can be opened here. JavaFX itself finds out
 * on a thread of its own and answers with stack traces.
 */
@SuppressWarnings("restricted")
final class DisplayCheck {
  private static final String COMMAND_LINE_WORKS =
      "; the command line still works, see 'offprint --help'.";

  private DisplayCheck() {}

  /** One sentence that says what is missing; empty if nothing is. */
  static Optional<String> missing() {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
      return Optional.empty();
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return Optional.of(
          "The window needs a display and there is none (DISPLAY is not set)" + COMMAND_LINE_WORKS);
    }
    if (library("libgtk-3.so.0") == null) {
      return Optional.of(
          "The window needs GTK 3 and it is not installed (on Debian and Ubuntu: apt install"
              + " libgtk-3-0)"
              + COMMAND_LINE_WORKS);
    }
    if (!opens(library("libX11.so.6"))) {
      return Optional.of(
          "The window needs a display and the one that DISPLAY names, "
              + display
              + ", does not answer"
              + COMMAND_LINE_WORKS);
    }
    return Optional.empty();
  }

  private static @Nullable SymbolLookup library(String name) {
    try {
      return SymbolLookup.libraryLookup(name, Arena.global());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether Xlib connects to the display. */
  private static boolean opens(@Nullable SymbolLookup xlib) {
    if (xlib == null) {
      return false;
    }
    Linker linker = Linker.nativeLinker();
    try {
      MemorySegment display =
          (MemorySegment)
              linker
                  .downcallHandle(
                      xlib.findOrThrow("XOpenDisplay"),
                      FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                  .invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ =
          (int)
              linker
                  .downcallHandle(
                      xlib.findOrThrow("XCloseDisplay"),
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                  .invokeExact(display);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("Xlib cannot be called", e);
    }
  }
}
