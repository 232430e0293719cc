package org.inspectionwatch.classify.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Tells news from grades that an article only mentions on the way: of a neighbour that it names once, or of the council itself
 * in a story about another kind of inspection.
 */
final class Asides {
    /** Rule of such grades. */
    static final String RULE = "in-passing";
    /** Rule of the grade that stands for a helper or neighbour of the council whose news it is. */
    static final String BACKGROUND = "background";

    private static final int LEAD = 3;
    private static final int OFTEN = 3;
    private static final int SELDOM = 2;
    private static final int SHARED = 3;
    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final Lexicon lexicon;
    private final List<SentenceScope> scopes;
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> inLead = new HashSet<>();
    private final boolean dominated;
    private final boolean aboutSend;
    private final boolean roundUp;

    Asides(Lexicon lexicon, Article article, List<SentenceScope> scopes, List<Cue> cues) {
        this.lexicon = lexicon;
        this.scopes = scopes;
        boolean main = false;
        for (Sentence sentence : article.sentences()) {
            for (String id : Scopes.ids(scopes.get(sentence.index()).mentions())) {
                named.merge(id, 1, Integer::sum);
            }
        }
        for (Sentence sentence : article.sentences()
                .subList(0, Math.min(LEAD, article.sentences().size()))) {
            main |= scopes.get(sentence.index()).authorities().stream()
                    .anyMatch(id -> named.getOrDefault(id, 0) >= OFTEN);
        }
        this.dominated = main;
        this.roundUp = article.sentences().stream()
                .limit(LEAD)
                .anyMatch(sentence -> STORIES.has("several-told", sentence.norm())
                        || STORIES.has("round-up.group", sentence.norm())
                        || lexicon.has("round-up", sentence.norm()));
        article.sentences().stream()
                .filter(sentence -> sentence.index() < LEAD || sentence.isHeading())
                .forEach(sentence ->
                        inLead.addAll(Scopes.ids(scopes.get(sentence.index()).mentions())));
        this.aboutSend = cues.stream()
                .anyMatch(cue -> cue.sentence().index() < LEAD
                        && (cue.kind() == InspectionKind.AREA_SEND || cue.kind() == InspectionKind.AREA_SEND_REVISIT));
    }

    /** The claims in their order, those made in passing as history. */
    List<Claim> sorted(List<Claim> claims) {
        boolean oneTold = isOneTold(claims);
        return claims.stream().map(claim -> sorted(claim, claims, oneTold)).toList();
    }

    private Claim sorted(Claim claim, List<Claim> claims, boolean oneTold) {
        boolean shared = claims.stream()
                        .filter(other -> other.reads(claim.sentence(), claim.hit()) && other.of(Judgement.OVERALL))
                        .map(Claim::authorityId)
                        .distinct()
                        .count()
                >= SHARED;
        if (shared) {
            return claim;
        }
        if (oneTold && claim.isNews() && !claim.isOfPartner() && isBackground(claim)) {
            return claim.at(new Time(true, List.of(), BACKGROUND));
        }
        return isAside(claim, claims) ? claim.at(new Time(true, List.of(), RULE)) : claim;
    }

    private boolean isAside(Claim claim, List<Claim> claims) {
        Sentence sentence = claim.sentence();
        if (claim.isNews() && !claim.isOfPartner() && isApart(sentence)) {
            return true;
        }
        if (!claim.isNews()
                || claim.hit().ofSend()
                || sentence.index() < LEAD
                || lexicon.has("history.latest", sentence.norm())) {
            return false;
        }
        boolean first = claims.stream()
                .noneMatch(other -> other.isNews()
                        && other.authorityId().equals(claim.authorityId())
                        && other.sentence().index() < sentence.index());
        boolean alone = claims.stream()
                .filter(other -> other.reads(sentence, claim.hit()) && other.of(Judgement.OVERALL))
                .allMatch(this::ofNeighbour);
        return first && ((alone && ofNeighbour(claim)) || (aboutSend && isPresent(claim)));
    }

    /** "A separate matter": the council's grade in a story about its area. */
    private boolean isApart(Sentence sentence) {
        return aboutSend && sentence.index() > 0 && STORIES.has("aside.apart", sentence.norm());
    }

    /** The standing grade of a helper or neighbour, named once or twice below the news of the one that opens the story. */
    private boolean isBackground(Claim claim) {
        String norm = claim.sentence().norm();
        String id = claim.authorityId();
        boolean beside = !roundUp
                && !inLead.contains(id)
                && named.getOrDefault(id, 0) <= SELDOM
                && !scopes.get(claim.sentence().index()).mentions().isEmpty();
        String before = norm.substring(0, Math.min(claim.hit().start(), norm.length()));
        return beside
                && !STORIES.has("background.news", norm)
                && (isPresent(claim) || STORIES.has("background", norm) || STORIES.has("background.since", before));
    }

    /** Whether the first sentences tell the news of one authority, and of no other. */
    private boolean isOneTold(List<Claim> claims) {
        return claims.stream()
                        .filter(claim -> claim.isNews() && claim.sentence().index() < LEAD)
                        .map(Claim::authorityId)
                        .distinct()
                        .count()
                == 1;
    }

    private boolean ofNeighbour(Claim claim) {
        String norm = claim.sentence().norm();
        return dominated
                && named.getOrDefault(claim.authorityId(), 0) == 1
                && !scopes.get(claim.sentence().index()).mentions().isEmpty()
                && !lexicon.has("inspector", norm);
    }

    private boolean isPresent(Claim claim) {
        String norm = claim.sentence().norm();
        int grade = Math.min(claim.hit().start(), norm.length());
        return lexicon.has("present-tense", norm.substring(0, grade));
    }
}
