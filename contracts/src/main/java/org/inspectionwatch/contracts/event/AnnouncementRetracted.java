package org.inspectionwatch.contracts.event;

/**
 * Data of {@code announcement.retracted}: an event other than a rating change does not hold, and nothing takes its place.
 *
 * @param authority whose
 * @param replaces CloudEvents id of the event that no longer holds
 * @param replacedType its type, such as {@code visit.published}
 * @param reason one sentence for a person
 */
public record AnnouncementRetracted(AuthorityRef authority, String replaces, String replacedType, String reason) {}
