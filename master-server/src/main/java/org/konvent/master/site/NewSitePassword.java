package org.konvent.master.site;

/** The password with which installations of a site enrol from now on. */
public record NewSitePassword(String password) {}
