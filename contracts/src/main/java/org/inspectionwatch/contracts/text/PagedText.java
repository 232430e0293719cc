package org.inspectionwatch.contracts.text;

import java.util.List;

/**
 * The text of a PDF.
 *
 * @param pages in page order; never empty
 */
public record PagedText(List<Page> pages) implements PublicationText {
    public PagedText {
        pages = List.copyOf(pages);
    }
}
