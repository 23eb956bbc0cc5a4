package org.konvent.model.statement;

/**
 * The last statement of an installation: the site's record is closed, or the device hands over.
 *
 * @param ground why, such as {@code record sealed} or {@code device replaced}
 */
public record ClosingStated(String ground) implements StatementBody {}
