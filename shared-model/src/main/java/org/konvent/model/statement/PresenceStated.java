package org.konvent.model.statement;

import java.util.Optional;

/**
 * How many members are accredited and present at the site.
 *
 * @param vote the vote it is meant for, where it is
 * @param ground why it changed, where somebody asked
 */
public record PresenceStated(
    int accredited, int present, Optional<Integer> vote, Optional<String> ground)
    implements StatementBody {}
