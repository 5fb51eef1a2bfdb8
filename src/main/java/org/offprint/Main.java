package org.offprint;

/** x. */
public final class Main {
  private Main() {}

  /** x. */
  public static void main(String[] args) {
    System.out.println("hello " + String.join("|", args) + System.getProperty("java.version"));
  }
}
