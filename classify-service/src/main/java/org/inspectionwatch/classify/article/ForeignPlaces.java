package org.inspectionwatch.classify.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.classify.authority.Mention;

/** Finds names of authorities that stand for places of the same name abroad. */
final class ForeignPlaces {
    private final Lexicon lexicon;

    ForeignPlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Ids of authorities that the article never means: one name lies abroad and no other says that a council is meant. */
    Set<String> of(List<Sentence> sentences, List<SentenceScope> scopes) {
        Set<String> abroad = new HashSet<>();
        Set<String> councils = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : scopes.get(sentence.index()).mentions()) {
                String id = mention.authority().authorityId();
                if (isAbroad(sentence.norm(), mention)) {
                    abroad.add(id);
                } else if (mention.formal() && lexicon.has("foreign.english", sentence.norm())) {
                    councils.add(id);
                }
            }
        }
        abroad.removeAll(councils);
        return abroad;
    }

    private boolean isAbroad(String norm, Mention mention) {
        return lexicon.has("foreign.after", norm.substring(mention.end()))
                || lexicon.has("foreign.before", norm.substring(0, mention.start()));
    }
}
