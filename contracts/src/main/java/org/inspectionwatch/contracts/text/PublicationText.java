package org.inspectionwatch.contracts.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * The text of one revision, in the order of its content stream: pages with positioned lines for a PDF, blocks for HTML and
 * plain text, or the reason why no text could be had. Readers see nothing else of a document.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "layout")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PagedText.class, name = "pages"),
    @JsonSubTypes.Type(value = BlockText.class, name = "blocks"),
    @JsonSubTypes.Type(value = UnreadableText.class, name = "unreadable")
})
public sealed interface PublicationText permits PagedText, BlockText, UnreadableText {}
