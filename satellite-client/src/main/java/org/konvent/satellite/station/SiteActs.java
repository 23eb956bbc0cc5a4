package org.konvent.satellite.station;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.konvent.model.wire.CommandReply;
import org.konvent.model.wire.Headers;

/**
 * The site's plain commands. They are carried out now or not at all: without a link they fail with
 * {@link CallFailed} and are never kept for later.
 */
public final class SiteActs {

  private final Session session;
  private final MasterCalls calls;
  private final Surroundings around;
  private final Optional<String> id;

  SiteActs(Session session, MasterCalls calls, Surroundings around) {
    this(session, calls, around, Optional.empty());
  }

  private SiteActs(Session session, MasterCalls calls, Surroundings around, Optional<String> id) {
    this.session = session;
    this.calls = calls;
    this.around = around;
    this.id = id;
  }

  /**
   * The same acts under an id that whoever asks has made: asked again, the act gets its first answer.
   *
   * @param command for one act; absent, each is a new one
   */
  public SiteActs under(Optional<String> command) {
    return new SiteActs(session, calls, around, command);
  }

  /** Somebody wants to speak; the answer carries the entry number. */
  public CompletableFuture<CommandReply> speak(Map<String, Object> speech) {
    return post("/speeches", speech);
  }

  /** Somebody moves a motion. */
  public CompletableFuture<CommandReply> move(Map<String, Object> motion) {
    return post("/motions", motion);
  }

  public CompletableFuture<CommandReply> withdrawSpeech(String number, String password) {
    return post("/speeches/" + number + "/withdrawal", Map.of("password", password));
  }

  public CompletableFuture<CommandReply> withdrawMotion(String number, String password) {
    return post("/motions/" + number + "/withdrawal", Map.of("password", password));
  }

  /** Somebody objects to a procedural motion. */
  public CompletableFuture<CommandReply> object(String number, Map<String, Object> objection) {
    return post("/motions/" + number + "/objections", objection);
  }

  /** <em>Urne zu</em>. */
  public CompletableFuture<CommandReply> castingClosed(int vote) {
    return post("/votes/" + vote + "/casting-closed", Map.of());
  }

  public CompletableFuture<CommandReply> moreTime(int vote, int minutes, String ground) {
    return post("/votes/" + vote + "/time-requests", Map.of("minutes", minutes, "ground", ground));
  }

  public CompletableFuture<CommandReply> doubt(int vote) {
    return post("/votes/" + vote + "/doubts", Map.of());
  }

  /**
   * What the master recorded for this site is right.
   *
   * @param figures the entry that was looked at
   */
  public CompletableFuture<CommandReply> confirm(int vote, long figures) {
    return post("/votes/" + vote + "/confirmation", Map.of("figures", figures));
  }

  /**
   * What the master recorded for this site is wrong.
   *
   * @param figures the entry that was looked at
   */
  public CompletableFuture<CommandReply> dispute(int vote, long figures, String ground) {
    return post("/votes/" + vote + "/dispute", Map.of("figures", figures, "ground", ground));
  }

  /** Any command by its path below {@code /api/v1}. */
  public CompletableFuture<CommandReply> post(String path, Map<String, Object> content) {
    Map<String, String> headers = new HashMap<>(Session.JSON);
    headers.put(Headers.COMMAND, id.orElseGet(this::commandId));
    String body = Session.json(content);
    Function<Map<String, String>, CompletableFuture<Answer>> call =
        all -> calls.post(path, all, body);
    return session
        .with(call, headers)
        .exceptionallyCompose(lost -> again(call, headers, lost))
        .thenApply(answer -> answer.read(CommandReply.class));
  }

  /** Once more with the same id, which gets the same answer: a kept connection may have been dead. */
  private CompletableFuture<Answer> again(
      Function<Map<String, String>, CompletableFuture<Answer>> call,
      Map<String, String> headers,
      Throwable lost) {
    CallFailed failed = CallFailed.of(lost);
    return failed.trouble() == Trouble.NO_ANSWER
        ? session.with(call, headers).exceptionallyCompose(this::failed)
        : CompletableFuture.failedFuture(failed);
  }

  private CompletableFuture<Answer> failed(Throwable failure) {
    return CompletableFuture.failedFuture(CallFailed.of(failure));
  }

  private String commandId() {
    byte[] id = new byte[16];
    around.random().nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
