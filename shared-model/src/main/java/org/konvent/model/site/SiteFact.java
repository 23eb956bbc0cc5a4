package org.konvent.model.site;

import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

/** A fact about sites, their installations, officers and presence. */
public sealed interface SiteFact extends Fact
    permits SiteAdded,
        SiteChanged,
        SiteRemoved,
        OfficerAppointed,
        FunctionEnded,
        EnrolmentCodeIssued,
        InstallationEnrolled,
        InstallationReleased,
        InstallationForcedOut,
        PresenceReported,
        StatementRefused,
        StatementUnreadable,
        QuorumRuleSet,
        SiteLost,
        SiteBack,
        IncidentReported,
        ReadinessChecked,
        TicketOpened,
        TicketTaken,
        TicketClosed {

  Sites fold(Sites sites, Entry entry);
}
