/**
 * Streams to satellites and browsers. A frame is made once per change and audience, and the same
 * bytes go to every connection; a connection is no more than a position in a log of frames. Start
 * reading at {@link org.konvent.web.live.StreamRoute}.
 */
package org.konvent.web.live;
