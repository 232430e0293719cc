package org.inspectionwatch.contracts.event;

import java.time.Instant;

/**
 * Data of {@code publication.withdrawn}: the publisher says that a publication counts no more. A listing that merely lacks
 * it is no withdrawal.
 *
 * @param publication the newest revision that was had; it and those before it count no more, a later one counts again
 * @param reason one sentence for a person
 * @param withdrawnAt when it was seen to be withdrawn
 */
public record PublicationWithdrawn(PublicationRef publication, String reason, Instant withdrawnAt) {}
