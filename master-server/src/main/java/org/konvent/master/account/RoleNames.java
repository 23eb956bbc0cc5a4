package org.konvent.master.account;

/** The roles as {@code @RolesAllowed} wants them; a test compares them with {@code Role}. */
public final class RoleNames {

  public static final String CHAIR = "CHAIR";
  public static final String MEDIA = "MEDIA";
  public static final String RETURNING_OFFICER = "RETURNING_OFFICER";
  public static final String MINUTES = "MINUTES";
  public static final String ACCREDITATION = "ACCREDITATION";
  public static final String ADMIN = "ADMIN";
  public static final String AUDITOR = "AUDITOR";
  public static final String SITE = "SITE";

  private RoleNames() {}
}
