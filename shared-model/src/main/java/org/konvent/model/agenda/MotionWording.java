package org.konvent.model.agenda;

import java.util.Optional;
import org.konvent.model.journal.Secret;

/**
 * An imported motion text.
 *
 * @param mover as printed
 * @param recommendation of the motions committee
 */
public record MotionWording(
    String title, String text, Optional<String> mover, Optional<String> recommendation)
    implements Secret {}
