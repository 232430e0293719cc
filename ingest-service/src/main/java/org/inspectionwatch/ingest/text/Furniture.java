package org.inspectionwatch.ingest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.jspecify.annotations.Nullable;

/** Tells page furniture from the article by its words; the rules are data, furniture.txt. */
final class Furniture {
    private static final String RESOURCE = "furniture.txt";
    private static final int LONGEST_FURNITURE = 600;
    private static final int TEASER_BLOCKS = 8;
    private static final int TEASERS_OF_A_TAIL = 2;

    private final List<Rule> rules;

    private Furniture(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private enum Reach {
        BLOCK,
        TEASER,
        REST
    }

    private record Rule(String name, Reach reach, Pattern pattern) {}

    static Furniture load() {
        List<Rule> rules = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Furniture.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 3);
                    rules.add(new Rule(
                            parts[0],
                            Reach.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                            Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Furniture(rules);
    }

    /** The same blocks, those that are furniture marked; none is dropped. */
    List<Block> mark(List<Block> blocks) {
        boolean[] furniture = new boolean[blocks.size()];
        int teasers = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            furniture[i] = furniture[i] || block.boilerplate();
            Rule rule = ruleFor(block.text());
            if (rule == null) {
                continue;
            }
            if (rule.reach() == Reach.TEASER) {
                markTeaser(blocks, furniture, i);
                teasers++;
            }
            furniture[i] = true;
            if (rule.reach() == Reach.REST && i > 0) {
                markFrom(furniture, i);
            }
        }
        if (teasers >= TEASERS_OF_A_TAIL) {
            markAfterLastTeaser(blocks, furniture);
        }
        return marked(blocks, furniture);
    }

    private @Nullable Rule ruleFor(String text) {
        String bounded = text.length() > LONGEST_FURNITURE ? text.substring(text.length() - LONGEST_FURNITURE) : text;
        for (Rule rule : rules) {
            if ((rule.reach() == Reach.TEASER || text.length() <= LONGEST_FURNITURE)
                    && rule.pattern().matcher(bounded).find()) {
                return rule;
            }
        }
        return null;
    }

    private static void markTeaser(List<Block> blocks, boolean[] furniture, int last) {
        int first = last;
        while (first > 0 && last - first < TEASER_BLOCKS && !isHeading(blocks.get(first))) {
            first--;
        }
        if (!isHeading(blocks.get(first))) {
            first = last;
        }
        for (int i = first; i <= last; i++) {
            furniture[i] = true;
        }
    }

    private static boolean isHeading(Block block) {
        return block.role() == BlockRole.HEADING;
    }

    private static void markFrom(boolean[] furniture, int first) {
        for (int i = first; i < furniture.length; i++) {
            furniture[i] = true;
        }
    }

    /** After two teasers the article does not go on. */
    private void markAfterLastTeaser(List<Block> blocks, boolean[] furniture) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Rule rule = ruleFor(blocks.get(i).text());
            if (rule != null && rule.reach() == Reach.TEASER) {
                markFrom(furniture, i);
                return;
            }
        }
    }

    private static List<Block> marked(List<Block> blocks, boolean[] furniture) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            out.add(furniture[i] ? new Block(block.role(), block.text(), true) : block);
        }
        return out;
    }
}
