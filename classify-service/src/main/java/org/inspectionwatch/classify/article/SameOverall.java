package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads an overall grade that is only told by another: "help and protection is inadequate, so the result overall could only be the
 * same", "that is also the overall grade".
 */
final class SameOverall {
    /** Rule of such a grade. */
    static final String RULE = "same-overall";

    private static final int NEAR = 2;
    private static final int BEFORE = 30;

    private final Lexicon lexicon;

    /** @param lexicon of leftovers.txt */
    SameOverall(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The overall grades that a sentence tells so.
     *
     * @param known all claims of the article, in any order
     */
    List<Claim> of(Sentence sentence, SentenceScope scope, List<Claim> known) {
        List<Claim> claims = again(sentence, scope, known);
        claims.addAll(soDoes(sentence, scope, known));
        claims.addAll(asBoard(sentence, scope, known));
        if (scope.authorities().size() != 1) {
            return claims;
        }
        String id = scope.authorities().getFirst();
        for (MatchResult same : lexicon.matches("same-overall", sentence.norm())) {
            if (lexicon.has("same-overall.veto", sentence.norm().substring(start(sentence, same)))) {
                continue;
            }
            known.stream()
                    .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && !claim.isOfPartner())
                    .filter(claim -> isBefore(claim, sentence, same.start()))
                    .max(Claim.BY_PLACE)
                    .ifPresent(last -> claims.add(claim(id, sentence, scope, last.hit())));
        }
        return claims;
    }

    /** Where the clause begins in which the words stand that tell it. */
    private static int start(Sentence sentence, MatchResult same) {
        return Math.max(sentence.clauseAt(same.start()).start(), same.start() - BEFORE);
    }

    /** "It was told in 2018 that it was inadequate, and has now been told so again": the grade of then, given once more. */
    private List<Claim> again(Sentence sentence, SentenceScope scope, List<Claim> known) {
        List<Claim> claims = new ArrayList<>();
        for (MatchResult again : lexicon.matches("same-overall.again", sentence.norm())) {
            known.stream()
                    .filter(claim -> !claim.isNews()
                            && claim.of(Judgement.OVERALL)
                            && isBefore(claim, sentence, again.start())
                            && isMeant(claim, sentence, scope, again.start()))
                    .max(Claim.BY_PLACE)
                    .ifPresent(then -> claims.add(claim(then.authorityId(), sentence, scope, then.hit())));
        }
        return claims;
    }

    /** "So, overall, does B": the grade that the words before give the whole of another. */
    private List<Claim> soDoes(Sentence sentence, SentenceScope scope, List<Claim> known) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : scope.mentions()) {
            String id = mention.authority().authorityId();
            if (lexicon.has("same-overall.so", sentence.norm().substring(0, mention.start()))) {
                known.stream()
                        .filter(claim -> !claim.authorityId().equals(id)
                                && claim.isNews()
                                && !claim.isOfPartner()
                                && isBefore(claim, sentence, mention.start()))
                        .max(Claim.BY_PLACE)
                        .filter(claim -> claim.of(Judgement.OVERALL))
                        .ifPresent(last -> claims.add(claim(id, sentence, scope, last.hit())));
            }
        }
        return claims;
    }

    /** "The board was found to be good. The council's services got the same grade". */
    private List<Claim> asBoard(Sentence sentence, SentenceScope scope, List<Claim> known) {
        if (scope.authorities().size() != 1 || !lexicon.has("same-overall.as-board", sentence.norm())) {
            return List.of();
        }
        String id = scope.authorities().getFirst();
        Lexicon.Hit same = Objects.requireNonNull(lexicon.first("same-overall.as-board", sentence.norm()));
        return known.stream()
                .filter(claim -> claim.authorityId().equals(id)
                        && claim.isNews()
                        && claim.sentence().index() >= sentence.index() - NEAR
                        && isAhead(claim, sentence, same.start()))
                .max(Claim.BY_PLACE)
                .filter(claim -> claim.of(Judgement.LSCB))
                .map(board -> List.of(claim(id, sentence, scope, board.hit())))
                .orElse(List.of());
    }

    private static boolean isAhead(Claim claim, Sentence sentence, int offset) {
        return claim.sentence().index() < sentence.index()
                || (claim.isIn(sentence) && claim.hit().end() <= offset);
    }

    /** "What does an inadequate judgement mean for A? Its services have been given that grade": a grade that was only asked about. */
    List<Claim> asked(Sentence sentence, SentenceScope scope, @Nullable Sentence before, List<GradeHit> named) {
        boolean points = scope.authorities().size() == 1
                && before != null
                && before.norm().endsWith("?")
                && named.size() == 1
                && lexicon.has("same-overall.asked", sentence.norm())
                && !lexicon.has("same-overall.veto", sentence.norm());
        return points ? List.of(claim(scope.authorities().getFirst(), sentence, scope, named.getFirst())) : List.of();
    }

    /** Whether its authority is the only one of the sentence, or no other is named behind it. */
    private static boolean isMeant(Claim claim, Sentence sentence, SentenceScope scope, int end) {
        boolean only = scope.authorities().equals(List.of(claim.authorityId()));
        return only
                || (claim.isIn(sentence)
                        && scope.mentions().stream()
                                .noneMatch(mention ->
                                        mention.start() >= claim.hit().end() && mention.end() <= end));
    }

    private static Claim claim(String id, Sentence sentence, SentenceScope scope, GradeHit hit) {
        return new Claim(
                id,
                sentence,
                hit,
                Set.of(Judgement.OVERALL),
                Reach.NAMED,
                Time.NOW,
                Form.RATED,
                RULE,
                scope.mentions().isEmpty());
    }

    /** "The overall grade could be no higher than inadequate". */
    boolean isLimited(String norm, GradeHit hit) {
        return lexicon.has("limited", norm.substring(0, hit.start()));
    }

    /** Whether it is the same sentence's, further ahead, or the sentence's before. */
    private static boolean isBefore(Claim claim, Sentence sentence, int offset) {
        int away = sentence.index() - claim.sentence().index();
        return away == 1 || (away == 0 && claim.hit().end() <= offset);
    }
}
