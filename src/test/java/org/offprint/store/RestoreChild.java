package org.offprint.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.offprint.model.Backup;

/** Restores one backup after the other until it is killed. Argument: the library file. */
final class RestoreChild {
  private RestoreChild() {}

  public static void main(String[] arguments) {
    Backups backups = new Backups(Path.of(arguments[0]), InstantSource.system());
    List<Backup> all = backups.list();
    Backup one = all.get(0);
    Backup other = all.get(1);
    for (int i = 0; ; i++) {
      System.out.println("restore");
      backups.restore(i % 2 == 0 ? other : one);
    }
  }
}
