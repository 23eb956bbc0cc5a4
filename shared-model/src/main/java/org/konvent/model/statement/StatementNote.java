package org.konvent.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.konvent.model.tally.Tally;

/**
 * The signed note of a statement, byte for byte. The figures are read from it and stand nowhere
 * else, so that they cannot differ from what the site signed.
 */
public record StatementNote(String note, @JsonIgnore Statement statement) implements CarriesTally {

  public StatementNote(String note) {
    this(note, StatementCodec.read(note));
  }

  @JsonCreator
  static StatementNote of(@JsonProperty("note") String note) {
    return new StatementNote(note);
  }

  @Override
  public Optional<Tally> tally() {
    return stated().map(TallyStated::tally);
  }

  @Override
  public List<String> officers() {
    return stated().map(TallyStated::officers).orElse(List.of());
  }

  private Optional<TallyStated> stated() {
    return statement.body() instanceof TallyStated stated ? Optional.of(stated) : Optional.empty();
  }
}
