package org.konvent.satellite.station;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.wire.Challenge;
import org.konvent.model.wire.Proofs;
import org.konvent.model.wire.SessionReply;
import org.konvent.model.wire.SignInRequest;

/**
 * The installation's session at the master: signed in with its key, renewed before its ten minutes
 * are over, and once more where the master no longer knows it.
 */
final class Session {

  /** A token is used this long; it is good for ten minutes. */
  static final long RENEWAL_MILLIS = 8 * 60_000;

  private static final int NOT_SIGNED_IN = 401;

  private final MasterCalls calls;
  private final StationIdentity identity;
  private final SiteTime time;
  private CompletableFuture<String> token;
  private long renewAt;

  Session(MasterCalls calls, StationIdentity identity, SiteTime time) {
    this.calls = calls;
    this.identity = identity;
    this.time = time;
  }

  /** A call with a valid token; where the master refuses the token, once more with a new one. */
  CompletableFuture<Answer> with(
      Function<Map<String, String>, CompletableFuture<Answer>> call, Map<String, String> headers) {
    return token()
        .thenCompose(
            first ->
                call.apply(authorised(headers, first))
                    .thenCompose(
                        answer ->
                            answer.problem().isPresent() && answer.status() == NOT_SIGNED_IN
                                ? again(call, headers, first)
                                : CompletableFuture.completedFuture(answer)));
  }

  private CompletableFuture<Answer> again(
      Function<Map<String, String>, CompletableFuture<Answer>> call,
      Map<String, String> headers,
      String refused) {
    forget(refused);
    return token().thenCompose(next -> call.apply(authorised(headers, next)));
  }

  /** The token to use now; signing in where there is none. Shared by all who ask meanwhile. */
  synchronized CompletableFuture<String> token() {
    boolean usable = token != null && !token.isCompletedExceptionally();
    if (!usable || time.monotonicMillis() >= renewAt) {
      renewAt = time.monotonicMillis() + RENEWAL_MILLIS;
      token = signIn();
    }
    return token;
  }

  /** The master does not accept this token any more. */
  synchronized void forget(String refused) {
    if (token != null && refused.equals(token.getNow(null))) {
      token = null;
    }
  }

  /** The session is signed in anew before the next call. */
  synchronized void forgetAll() {
    if (token != null && token.isDone()) {
      token = null;
    }
  }

  private CompletableFuture<String> signIn() {
    String name = URLEncoder.encode(identity.name(), StandardCharsets.UTF_8);
    return calls
        .post("/sessions/challenges?installation=" + name, Map.of(), "")
        .thenCompose(answer -> answerTo(answer.read(Challenge.class)))
        .thenApply(answer -> answer.read(SessionReply.class).token());
  }

  private CompletableFuture<Answer> answerTo(Challenge challenge) {
    byte[] text = Proofs.signIn(identity.convention(), identity.name(), challenge.nonce());
    String proof = Base64.getEncoder().encodeToString(identity.key().sign(text));
    SignInRequest request = new SignInRequest(identity.name(), challenge.nonce(), proof);
    return calls.post("/sessions/installations", JSON, json(request));
  }

  static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  static String json(Object value) {
    return new String(ModelJson.canonical(value), StandardCharsets.UTF_8);
  }

  static Map<String, String> authorised(Map<String, String> headers, String token) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Authorization", "Bearer " + token);
    return all;
  }
}
