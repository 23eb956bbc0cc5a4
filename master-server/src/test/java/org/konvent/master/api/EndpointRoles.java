package org.konvent.master.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The hand-written table of who may call what. */
record EndpointRoles(Map<String, Set<String>> allowed) {

  static final List<String> ROLES =
      List.of(
          "NOBODY",
          "CHAIR",
          "MEDIA",
          "RETURNING_OFFICER",
          "MINUTES",
          "ACCREDITATION",
          "ADMIN",
          "AUDITOR",
          "SITE");

  private static final String FILE = "/endpoint-roles.txt";

  /** Lines such as {@code POST /api/v1/votes : CHAIR MEDIA}; {@code #} begins a remark. */
  static EndpointRoles read() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> allowed.put(endpoint(line), roles(line.split(" : ")[1])));
    return new EndpointRoles(allowed);
  }

  Set<String> endpoints() {
    return allowed.keySet();
  }

  boolean isAllowed(String endpoint, String role) {
    return allowed.get(endpoint).contains(role);
  }

  /** Streams do not end by themselves. */
  static boolean isStream(String endpoint) {
    return endpoint.equals("GET /api/v1/feed") || endpoint.equals("GET /live");
  }

  private static String endpoint(String line) {
    return line.split(" : ")[0].strip().replaceAll(" +", " ");
  }

  private static Set<String> roles(String written) {
    Set<String> roles = new TreeSet<>();
    for (String word : written.strip().split(" +")) {
      switch (word) {
        case "everybody" -> roles.addAll(ROLES);
        case "signed-in" -> roles.addAll(ROLES.subList(1, ROLES.size()));
        default -> {
          if (!ROLES.contains(word)) {
            throw new IllegalArgumentException(
                "no role: " + word + " in " + Arrays.asList(written));
          }
          roles.add(word);
        }
      }
    }
    return roles;
  }

  private static String text() {
    try (InputStream in = EndpointRoles.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
