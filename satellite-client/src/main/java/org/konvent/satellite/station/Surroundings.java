package org.konvent.satellite.station;

import java.net.http.HttpClient;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import org.konvent.model.log.Ed25519Engine;

/**
 * What a station needs from outside. A rehearsal shares one between hundreds of stations: none of
 * them has a thread of its own.
 *
 * @param http HTTP/1.1, never following redirects (a captive portal redirects)
 * @param timers for everything that happens later; its tasks are short
 * @param random for jitter and command ids, safe for many threads
 * @param engine what signs and verifies
 */
public record Surroundings(
    HttpClient http,
    ScheduledExecutorService timers,
    SiteTime time,
    RandomGenerator random,
    Ed25519Engine engine) {}
