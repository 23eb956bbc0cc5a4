package org.konvent.model.statement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a site says in a {@link Statement}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TallyStated.class, name = "tally"),
  @JsonSubTypes.Type(value = PresenceStated.class, name = "presence"),
  @JsonSubTypes.Type(value = ClosingStated.class, name = "closing"),
  @JsonSubTypes.Type(value = SealingStated.class, name = "sealing")
})
public sealed interface StatementBody
    permits TallyStated, PresenceStated, ClosingStated, SealingStated {}
