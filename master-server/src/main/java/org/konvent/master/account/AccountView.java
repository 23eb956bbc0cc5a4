package org.konvent.master.account;

import java.util.List;

/** An account as administrators see it. */
public record AccountView(String name, String displayName, List<String> roles, boolean bootstrap) {}
