package org.konvent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.queue.SpeakingTimeLimited;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.ReadinessChecked;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.vote.DoubtRaised;
import org.konvent.model.vote.MoreTimeAsked;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.RowDisputed;
import org.konvent.model.wire.Proofs;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.MasterClient;

/** What a day came to, as the API tells it. */
record ReadBack(MasterClient crew) {

  static ReadBack of(Hall hall) {
    return new ReadBack(MasterClient.at(hall.master().address()).signedIn("chair", Hall.PASSWORD));
  }

  JsonNode get(String path) {
    return crew.get(path).orFail().json();
  }

  /** Convention time. */
  long now() {
    return get("/time").path("receivedAt").asLong();
  }

  /** As a site can compare it. */
  String fingerprint() {
    return Proofs.fingerprint(logKey());
  }

  private String logKey() {
    return get("/convention").path("logKey").asText();
  }

  String outcome(int vote) {
    return get("/votes/" + vote + "/result").at("/verdict/outcome").asText();
  }

  long deadline(int vote) {
    return get("/votes/" + vote).at("/window/deadline").asLong();
  }

  /** Everything that was ticked off before it began works. */
  void everySiteIsReady(int sites) {
    assertThat(facts(ReadinessChecked.class))
        .hasSize(sites * ReadinessItem.values().length)
        .doesNotHaveDuplicates()
        .allMatch(ReadinessChecked::ok);
  }

  void speechesAreLimitedTo(int seconds) {
    assertThat(get("/procedural-motions").findValuesAsText("outcome"))
        .containsExactly("ADOPTED_WITHOUT_OBJECTION");
    assertThat(facts(SpeakingTimeLimited.class))
        .extracting(it -> it.perSpeechSeconds().orElseThrow())
        .containsExactly(seconds);
  }

  /** What sites had to say while a vote ran and after it. */
  void sitesWereHeard() {
    assertThat(facts(MoreTimeAsked.class)).extracting(MoreTimeAsked::site).containsExactly("trier");
    assertThat(facts(IncidentReported.class))
        .containsExactly(new IncidentReported("trier", IncidentKind.PICTURE));
    assertThat(facts(DoubtRaised.class)).extracting(DoubtRaised::site).containsExactly("trier");
    assertThat(facts(RowConfirmed.class)).extracting(RowConfirmed::site).containsExactly("trier");
    assertThat(facts(RowDisputed.class)).extracting(RowDisputed::site).containsExactly("haupt");
  }

  void theVoteIsAccepted() {
    assertThat(outcome(1)).isEqualTo("ACCEPTED");
    assertThat(get("/votes/1/result").path("total").path("options").findValues("count"))
        .extracting(JsonNode::asInt)
        .containsExactly(37, 22, 6);
    assertThat(get("/votes/1").findValuesAsText("subject"))
        .contains("Soll der Leitantrag angenommen werden?");
  }

  void everythingIsPublishedAt(List<String> places) {
    assertThat(get("/convention").path("phase").asText()).isEqualTo("PUBLISHED");
    assertThat(get("/agenda").findValuesAsText("state")).containsExactly("DONE", "DONE");
    JsonNode records = get("/records").path("records");
    assertThat(records.findValuesAsText("step")).containsOnly("PUBLISHED").hasSize(places.size());
    assertThat(records.findValuesAsText("place")).isEqualTo(places);
  }

  <F extends Fact> List<F> facts(Class<F> kind) {
    return JournalCopy.of(crew, VerifierKey.parse(logKey())).facts(kind, it -> true);
  }
}
