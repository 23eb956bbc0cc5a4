package org.konvent.model.queue;

import org.konvent.model.journal.Entry;

/**
 * Every desk is asked whether it objects to a procedural motion.
 *
 * @param ends last millisecond of convention time in which a desk's objection counts
 */
public record ProceduralMotionOpened(String motion, long ends) implements QueueFact {

  @Override
  public Queues fold(Queues queues, Entry entry) {
    ObjectionWindow window = ObjectionWindow.open(entry.at(), ends);
    return queues.change(motion, c -> c.with(c.proceedings().asking(window)));
  }
}
