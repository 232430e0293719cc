package org.inspectionwatch.contracts.event;

import org.inspectionwatch.contracts.text.PublicationText;

/**
 * Data of {@code publication.revised}: a source has a content that was not seen before.
 *
 * @param publication which revision
 * @param listing what the source said of it
 * @param text what reading works on
 */
public record PublicationRevised(PublicationRef publication, Listing listing, PublicationText text) {}
