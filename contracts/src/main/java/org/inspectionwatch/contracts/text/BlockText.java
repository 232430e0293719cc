package org.inspectionwatch.contracts.text;

import java.util.List;

/**
 * The text of an HTML page or of plain text.
 *
 * @param blocks in document order; may be empty
 */
public record BlockText(List<Block> blocks) implements PublicationText {
    public BlockText {
        blocks = List.copyOf(blocks);
    }
}
