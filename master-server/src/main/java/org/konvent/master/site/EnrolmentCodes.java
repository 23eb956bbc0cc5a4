package org.konvent.master.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.model.problem.ProblemCode;

/** The table of one-time codes; using one up is a single statement, so that two cannot use it. */
@ApplicationScoped
public class EnrolmentCodes implements PanacheRepositoryBase<EnrolmentCode, String> {

  /** Letters and digits that nobody mixes up on the phone. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;

  /** The code of a command: the same command gives the same code. */
  static String code(byte[] random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      int value = ((random[2 * i] & 0xff) << 8) | (random[2 * i + 1] & 0xff);
      code.append(ALPHABET.charAt(value % ALPHABET.length()));
    }
    return code.toString();
  }

  @Transactional
  void keep(String id, String convention, String site, String code, long expiresAt) {
    if (findByIdOptional(id).isPresent()) {
      return; // the answer was lost and is asked for again
    }
    EnrolmentCode row = new EnrolmentCode();
    row.id = id;
    row.convention = convention;
    row.site = site;
    row.codeHash = hash(convention, site, code);
    row.expiresAt = expiresAt;
    persistAndFlush(row);
  }

  /** Uses the code up; the problem where it is unknown, used or expired. */
  @Transactional
  Optional<ProblemCode> redeem(String convention, String site, String code, long now) {
    String hash = hash(convention, site, code);
    Optional<EnrolmentCode> known = find("codeHash", hash).firstResultOptional();
    if (known.isEmpty()) {
      return Optional.of(ProblemCode.ENROLMENT_REFUSED);
    }
    if (known.get().expiresAt <= now) {
      return Optional.of(ProblemCode.ENROLMENT_CODE_EXPIRED);
    }
    int used = update("usedAt = ?1 where id = ?2 and usedAt is null", now, known.get().id);
    return used == 1 ? Optional.empty() : Optional.of(ProblemCode.ENROLMENT_CODE_USED);
  }

  private static String hash(String convention, String site, String code) {
    String typed = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    String text = String.join("\n", "konvent/enrolment-code/v1", convention, site, typed);
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
