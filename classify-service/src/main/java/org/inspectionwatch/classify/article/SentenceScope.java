package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.classify.authority.Mention;

/**
 * Whom a sentence is about.
 *
 * @param mentions of authorities in the sentence that may be its subject, in order; each with one candidate
 * @param passing mentions of others: partners, neighbours, employers
 * @param inherited ids of those it is about where it names none, from what stands before it or from the whole article
 */
record SentenceScope(List<Mention> mentions, List<Mention> passing, List<String> inherited) {
    SentenceScope {
        mentions = List.copyOf(mentions);
        passing = List.copyOf(passing);
        inherited = List.copyOf(inherited);
    }

    /** Ids of all that the sentence is about. */
    List<String> authorities() {
        return mentions.isEmpty()
                ? inherited
                : mentions.stream()
                        .map(mention -> mention.authority().authorityId())
                        .distinct()
                        .toList();
    }
}
