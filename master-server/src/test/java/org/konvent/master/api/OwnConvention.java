package org.konvent.master.api;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that put the convention online: a master of their own, with tables of its own. */
public final class OwnConvention implements QuarkusTestProfile {}
