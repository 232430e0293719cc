package org.inspectionwatch.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;

/** Reads plain text: each line a block, its role told by its shape. Bad bytes are replaced, never an error. */
public final class PlainText {
    private static final int TITLE_WITHIN = 3;

    private final TextLimits limits;
    private final Furniture furniture;

    public PlainText() {
        this(TextLimits.DEFAULT);
    }

    public PlainText(TextLimits limits) {
        this.limits = limits;
        this.furniture = Furniture.load();
    }

    /** The blocks of the text, page furniture marked. */
    public PublicationText read(byte[] content) {
        byte[] bounded = content.length > limits.bytes() ? Arrays.copyOf(content, limits.bytes()) : content;
        List<Block> blocks = new ArrayList<>();
        String text = Charsets.decode(bounded, null);
        int start = 0;
        while (start <= text.length() && blocks.size() < limits.blocks()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = Blanks.collapse(text.substring(start, end), limits.blockLength());
            if (!line.isEmpty()) {
                blocks.add(block(line, blocks));
            }
            start = end + 1;
        }
        return new BlockText(furniture.mark(blocks));
    }

    private static Block block(String line, List<Block> before) {
        BlockRole role = BlockShape.of(line);
        if (role == BlockRole.HEADING && before.size() < TITLE_WITHIN && onlyBylines(before)) {
            role = BlockRole.HEADLINE;
        }
        String text = role == BlockRole.LIST_ITEM ? BlockShape.withoutBullet(line) : line;
        return new Block(role, text.isEmpty() ? line : text, false);
    }

    private static boolean onlyBylines(List<Block> blocks) {
        return blocks.stream().allMatch(block -> block.role() == BlockRole.BYLINE);
    }
}
