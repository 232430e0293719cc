package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.classify.authority.Mention;

/** Gives an outcome that the opening tells of a number of areas ("two more areas must ...") to each of those that passages open with. */
final class AreaGroups {
    /** Rule of such an outcome. */
    static final String RULE = "counted-areas";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final int LEAD = 3;

    private final Article article;
    private final List<SentenceScope> scopes;

    AreaGroups(Article article, List<SentenceScope> scopes) {
        this.article = article;
        this.scopes = scopes;
    }

    /** The claims, with one for each of the areas in place of the one that went to the first of them. */
    List<Claim> with(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : article.sentences()) {
            Lexicon.Hit counted = sentence.index() < LEAD ? STORIES.first("areas.counted", sentence.norm()) : null;
            Claim told = claims.stream()
                    .filter(claim -> claim.isIn(sentence)
                            && claim.isNews()
                            && claim.hit().ofSend())
                    .findFirst()
                    .orElse(null);
            if (counted != null
                    && told != null
                    && scopes.get(sentence.index()).mentions().isEmpty()) {
                Set<String> members = members(sentence);
                boolean apart = claims.stream()
                        .noneMatch(claim -> !claim.isIn(sentence) && claim.hit().ofSend() && claim.isNews());
                if (apart && members.size() == Scopes.numberOf(sentence.norm(), counted)) {
                    all.removeIf(claim -> claim.isIn(sentence));
                    members.forEach(id -> all.add(of(id, told)));
                }
            }
        }
        return all;
    }

    /** Those with whose names later sentences open. */
    private Set<String> members(Sentence lead) {
        Set<String> members = new LinkedHashSet<>();
        for (Sentence sentence : article.sentences()
                .subList(lead.index() + 1, article.sentences().size())) {
            for (Mention mention : scopes.get(sentence.index()).mentions()) {
                if (STORIES.has("round-up.opening", sentence.norm().substring(0, mention.start()))) {
                    members.add(mention.authority().authorityId());
                }
            }
        }
        return members;
    }

    private static Claim of(String id, Claim told) {
        return new Claim(
                id, told.sentence(), told.hit(), told.judgements(), told.reach(), told.time(), told.form(), RULE, true);
    }
}
