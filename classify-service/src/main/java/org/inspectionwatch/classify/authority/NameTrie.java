package org.inspectionwatch.classify.authority;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/** Finds the longest name that begins at a word, over all names at once. */
final class NameTrie {
    private final Node root = new Node();

    /** One step of a name; the names that end here are its entry. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Entry entry;
    }

    /**
     * A name.
     *
     * @param owners who may be meant
     * @param exact the letters as they must stand in the text, or null where only the first must be a capital
     */
    record Entry(Map<String, Authority> owners, @Nullable String exact) {}

    /** A name found: its entry and the index after its last word. */
    record Match(Entry entry, int next) {}

    void add(List<Tokens.Token> words, Authority owner, @Nullable String exact) {
        Node node = root;
        for (Tokens.Token word : words) {
            node = node.next.computeIfAbsent(word.word(), key -> new Node());
        }
        if (node.entry == null) {
            node.entry = new Entry(new LinkedHashMap<>(), exact);
        }
        node.entry.owners().put(owner.authorityId(), owner);
    }

    @Nullable
    Match longestAt(List<Tokens.Token> words, int first, String text) {
        Node node = root;
        Match longest = null;
        for (int i = first; i < words.size(); i++) {
            node = node.next.get(words.get(i).word());
            if (node == null) {
                break;
            }
            Entry entry = node.entry;
            if (entry != null
                    && written(
                            entry, text, words.get(first).start(), words.get(i).end())) {
                longest = new Match(entry, i + 1);
            }
        }
        return longest;
    }

    private static boolean written(Entry entry, String text, int start, int end) {
        return entry.exact() == null
                ? Character.isUpperCase(text.charAt(start))
                : text.regionMatches(start, entry.exact(), 0, end - start)
                        && entry.exact().length() == end - start;
    }
}
