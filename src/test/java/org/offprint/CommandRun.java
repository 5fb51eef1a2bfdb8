package org.offprint;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.cli.OffprintCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one run of the command line, in this process and with the real wiring, printed. */
record CommandRun(int status, String out, String err) {
  /** Runs a command on a library file. */
  static CommandRun on(Path library, String... args) {
    List<String> all = new ArrayList<>(List.of("--library", library.toString()));
    all.addAll(List.of(args));
    return of(all.toArray(String[]::new));
  }

  /** Runs a command line as it is. */
  static CommandRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (Offprint offprint = new Offprint()) {
      CommandLine line = OffprintCommand.commandLine(offprint);
      line.setOut(new PrintWriter(out, true));
      line.setErr(new PrintWriter(err, true));
      return new CommandRun(line.execute(args), out.toString(), err.toString());
    }
  }

  JsonNode json() {
    return new JsonMapper().readTree(out);
  }
}
