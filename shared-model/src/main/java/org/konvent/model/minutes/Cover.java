package org.konvent.model.minutes;

import java.util.Optional;
import org.konvent.model.convention.Life;
import org.konvent.model.log.TreeHead;

/**
 * Which record the minutes were drawn from.
 *
 * @param life the convention
 * @param site whose minutes they are; absent for the whole
 * @param at convention time of the last entry, milliseconds since 1970
 * @param log size and root of the journal they were drawn from: the check sum of all that they say
 * @param version of these minutes
 */
public record Cover(Life life, Optional<String> site, long at, TreeHead log, VersionLine version) {}
