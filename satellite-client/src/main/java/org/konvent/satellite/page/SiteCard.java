package org.konvent.satellite.page;

import java.util.List;
import java.util.Optional;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteContact;
import org.konvent.satellite.station.SiteStation;

/**
 * What lies on the table of a site on paper.
 *
 * @param phones by which the site is called back
 * @param qr address of the main convention, as vector drawing
 */
public record SiteCard(
    String convention,
    boolean rehearsal,
    String site,
    int number,
    String installation,
    List<String> servers,
    Optional<SiteContact> phones,
    String logKey,
    QrDrawing qr) {

  static SiteCard of(SiteStation station) {
    Optional<Site> site = station.state().sites().site(station.site());
    List<String> servers = station.masters().stream().map(String::valueOf).toList();
    return new SiteCard(
        station.state().life().name(),
        station.state().life().rehearsal(),
        site.map(Site::name).orElse(station.site()),
        site.map(Site::number).orElse(0),
        station.identity().name(),
        servers,
        site.flatMap(it -> station.state().secret(it.contact(), SiteContact.class)),
        org.konvent.model.wire.Proofs.fingerprint(station.identity().logKey().format()),
        QrDrawing.of(servers.get(0)));
  }
}
