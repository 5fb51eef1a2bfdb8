package org.offprint.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where this platform keeps a program's files: the XDG Base Directory Specification on Linux and
 * other Unix, Application Support on macOS, AppData on Windows. Makes no folder.
 *
 * @param data for the library: what a person would miss
 * @param config for settings: what can be set again
 */
public record PlatformFolders(Path data, Path config) {
  private static final String NAME = "offprint";
  private static final String PROPER_NAME = "Offprint";

  /** The folders of the person who runs this process. */
  public static PlatformFolders ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        name -> System.getenv(name));
  }

  /**
   * The folders for a platform.
   *
   * @param system as in the system property {@code os.name}
   * @param home the person's home folder, unless the environment names another where that counts
   * @param environment gives an environment variable's value, or null
   */
  static PlatformFolders of(String system, Path home, Environment environment) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      Path local = home.resolve("AppData").resolve("Local");
      // The library may be large: it belongs to what does not roam between machines.
      return new PlatformFolders(
          absolute(environment.get("LOCALAPPDATA"), local).resolve(PROPER_NAME),
          absolute(environment.get("APPDATA"), roaming).resolve(PROPER_NAME));
    }
    if (lower.startsWith("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve(PROPER_NAME);
      return new PlatformFolders(support, support);
    }
    // The specification means the variable; Java's own idea of home is what the system's list of
    // people says, which is another folder in containers and under sudo.
    Path start = absolute(environment.get("HOME"), home);
    return new PlatformFolders(
        absolute(environment.get("XDG_DATA_HOME"), start.resolve(".local").resolve("share"))
            .resolve(NAME),
        absolute(environment.get("XDG_CONFIG_HOME"), start.resolve(".config")).resolve(NAME));
  }

  /** The library that is opened when no other is named. */
  public Path defaultLibrary() {
    return data.resolve("library.sqlite");
  }

  /** The XDG specification has relative paths ignored; so does this, everywhere. */
  private static Path absolute(@Nullable String value, Path otherwise) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      Path path = Path.of(value);
      return path.isAbsolute() ? path : otherwise;
    } catch (InvalidPathException e) {
      return otherwise;
    }
  }

  /** Gives environment variables. */
  interface Environment {
    /** The variable's value; null if it is not set. */
    @Nullable String get(String name);
  }
}
