package org.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxUsesTheXdgDefaults() {
    PlatformFolders folders = PlatformFolders.of("Linux", HOME, name -> null);

    assertThat(folders.data()).isEqualTo(Path.of("/home/ada/.local/share/offprint"));
    assertThat(folders.config()).isEqualTo(Path.of("/home/ada/.config/offprint"));
    assertThat(folders.defaultLibrary())
        .isEqualTo(Path.of("/home/ada/.local/share/offprint/library.sqlite"));
  }

  @Test
  void linuxFollowsXdgVariables() {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/config");
    PlatformFolders folders = PlatformFolders.of("Linux", HOME, environment::get);

    assertThat(folders)
        .isEqualTo(new PlatformFolders(Path.of("/data/offprint"), Path.of("/config/offprint")));
  }

  @Test
  void linuxTakesTheHomeThatTheEnvironmentNames() {
    PlatformFolders folders = PlatformFolders.of("Linux", HOME, Map.of("HOME", "/srv/ada")::get);

    assertThat(folders)
        .isEqualTo(
            new PlatformFolders(
                Path.of("/srv/ada/.local/share/offprint"), Path.of("/srv/ada/.config/offprint")));
  }

  @Test
  void relativeAndEmptyVariablesAreIgnored() {
    Map<String, String> environment = Map.of("XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", " ");

    assertThat(PlatformFolders.of("FreeBSD", HOME, environment::get))
        .isEqualTo(PlatformFolders.of("FreeBSD", HOME, name -> null));
  }

  @Test
  void macUsesApplicationSupport() {
    assertThat(PlatformFolders.of("Mac OS X", HOME, name -> null).data())
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Offprint"));
  }

  @Test
  void windowsKeepsTheLibraryOutOfTheRoamingProfile() {
    PlatformFolders folders = PlatformFolders.of("Windows 11", HOME, name -> null);

    assertThat(folders.data()).isEqualTo(Path.of("/home/ada/AppData/Local/Offprint"));
    assertThat(folders.config()).isEqualTo(Path.of("/home/ada/AppData/Roaming/Offprint"));
  }
}
