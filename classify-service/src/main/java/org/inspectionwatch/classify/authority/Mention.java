package org.inspectionwatch.classify.authority;

import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * A place in a text that names an authority, or a body that delivers for it.
 *
 * @param candidates the authorities that may be meant, never empty; several only for a shared name or delivery body
 * @param start offset of its first character
 * @param end offset after the last character of the name itself, without "Council" or a possessive
 * @param formal whether it says that a council is meant ("Leeds City Council", "London Borough of Hounslow")
 */
public record Mention(List<Authority> candidates, int start, int end, boolean formal) {
    public Mention {
        candidates = List.copyOf(candidates);
    }

    /** Whether only one authority can be meant. */
    public boolean certain() {
        return candidates.size() == 1;
    }

    /** The authority, or the first of those that may be meant. */
    public Authority authority() {
        return candidates.getFirst();
    }
}
