package org.inspectionwatch.ingest.text;

import org.inspectionwatch.contracts.text.PublicationText;

/**
 * What the bytes of a publication turned out to be.
 *
 * @param mediaType found in the bytes: {@code application/pdf}, {@code text/html}, {@code text/plain} or
 *     {@code application/octet-stream}
 * @param text the text, or why there is none
 */
public record ExtractedText(String mediaType, PublicationText text) {}
