package org.konvent.satellite.hall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Java's own program that makes keys and certificates. It comes with every Java, which itself has no
 * public class to make a certificate.
 *
 * @param store where the keys are kept; PKCS 12
 * @param password of the store, at least six characters; the program reads it from its environment,
 *     because everybody on a device may read the arguments of all programs
 */
record Keytool(Path store, String password) {

  private static final String PASSWORD = "KONVENT_KEYTOOL_PASSWORD";

  /** It takes one or two. */
  private static final long LONGEST_SECONDS = 60;

  /** An elliptic curve on P-256: every browser knows it. */
  private static final List<String> KEY =
      List.of("-keyalg", "EC", "-groupname", "secp256r1", "-sigalg", "SHA256withECDSA");

  /**
   * Makes a key and its certificate, valid from a day ago.
   *
   * @param words what there is to say of it, as the program wants it
   * @throws NoCertificate with what the program said
   */
  void make(String alias, String name, int days, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", alias, "-dname", name));
    command.addAll(List.of("-startdate", "-1d", "-validity", String.valueOf(days + 1)));
    command.addAll(KEY);
    command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass:env", PASSWORD));
    command.addAll(words);
    run(command);
  }

  private void run(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put(PASSWORD, password);
    Path said = store.resolveSibling("keytool.txt");
    try {
      Files.deleteIfExists(said);
      Process process = builder.redirectOutput(said.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new NoCertificate("keytool did not end within " + LONGEST_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new NoCertificate(new String(Files.readAllBytes(said), UTF_8).strip());
      }
      Files.delete(said);
    } catch (IOException e) {
      throw new NoCertificate(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoCertificate(e);
    }
  }
}
