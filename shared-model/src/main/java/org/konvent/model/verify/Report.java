package org.konvent.model.verify;

import java.util.List;
import java.util.Optional;

/**
 * What a verification came to.
 *
 * @param result {@code VERIFIED}, {@code FAILED} or {@code INCOMPLETE}
 * @param convention id
 * @param rehearsal whether it only trained
 * @param logKey to be compared with the one that was published
 * @param entries of the journal that was judged
 * @param root of the journal, hexadecimal
 * @param bundles that could be used, by name
 * @param missing sites of which there is none
 */
public record Report(
    Result result,
    Optional<String> convention,
    boolean rehearsal,
    Optional<String> logKey,
    long entries,
    Optional<String> root,
    List<String> bundles,
    List<String> missing,
    List<VoteResult> votes,
    List<Finding> findings) {

  /** In one word. */
  public enum Result {
    /** Nothing was found that is wrong or missing. */
    VERIFIED,
    FAILED,
    INCOMPLETE
  }

  /** The exit code of the command. */
  public int exitCode() {
    return switch (result) {
      case VERIFIED -> 0;
      case FAILED -> 1;
      case INCOMPLETE -> 2;
    };
  }

  Report with(List<Finding> others) {
    return new Report(
        result(others),
        convention,
        rehearsal,
        logKey,
        entries,
        root,
        bundles,
        missing,
        votes,
        others);
  }

  static Result result(List<Finding> findings) {
    if (findings.stream().anyMatch(it -> it.level() == Level.FAILED)) {
      return Result.FAILED;
    }
    return findings.stream().anyMatch(it -> it.level() == Level.INCOMPLETE)
        ? Result.INCOMPLETE
        : Result.VERIFIED;
  }
}
