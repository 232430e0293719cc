package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads grade words that no rule explains as announced overall grades where what stands around them speaks for it by far: a sum of
 * weights over {@link Traits}, learned from labelled articles. Confined to one article.
 */
final class LikelyGrades {
    /** Rule of such a grade. */
    static final String RULE = "likely-grade";

    /** Traits of words that deny, wish or suppose a grade. */
    private static final Set<String> UNASSERTED = Set.of("rule.denied", "near.wish.before", "before.wish");

    /** "Leaves A for B, whose services are good": of one of several that a sentence names, in passing. */
    private static final Set<String> DESCRIBING = Set.of("near.who.before", "named.among");

    /** Signals that the words around a grade don't answer. */
    private static final Set<Signal> DOUBTS =
            EnumSet.of(Signal.UNREAL, Signal.COUNTING, Signal.GENERIC, Signal.OTHERS, Signal.BESIDE, Signal.NO_EVENT);

    private static final Pattern JOINED = Pattern.compile(
            "(?:'s?)?(?: (?:city|county|borough|metropolitan|council|councils|mbc|cc|lbc|bc))*(?:, and |, | and | & |,? as well as )(?:the )?(?:(?:london |royal )?borough of |city of )?");
    private static final Weights WEIGHTS = Weights.load("weights.txt");
    /** From this sum on a word is likelier an announced grade than not. */
    private static final double ENOUGH = 0.3;
    /** From this sum on it speaks for a grade that a rule gives. */
    private static final double WORDED = 0;
    /** By how much it must outweigh a grade that a rule gives the same authority. */
    private static final double AHEAD = 2;

    private final Traits traits;
    private final Weights weights;
    private final Map<Word, Double> sums = new HashMap<>();

    LikelyGrades(Traits traits) {
        this(traits, WEIGHTS);
    }

    LikelyGrades(Traits traits, Weights weights) {
        this.traits = traits;
        this.weights = weights;
    }

    /** A grade word of a sentence as a grade of an authority. */
    private record Word(int sentence, GradeHit hit, String authorityId) {}

    /** All claims in order, with those of words that none of them explains. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            for (GradeHit hit : traits.words(sentence)) {
                boolean read = claims.stream().anyMatch(claim -> claim.reads(sentence, hit));
                SentenceScope scope = scopes.get(sentence.index());
                boolean ofOther = scope.mentions().isEmpty() && !scope.passing().isEmpty();
                if (!read && !ofOther) {
                    scope.authorities().stream()
                            .filter(id -> !traits.isDated(sentence, hit) && isNearest(sentence, scope, hit, id))
                            .filter(id -> isLikely(sentence, hit, id, claims))
                            .map(id -> claim(sentence, hit, id))
                            .forEach(all::add);
                }
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return all;
    }

    /** Of several that a sentence names the one named last before a grade, or one that is joined with it; any where none is. */
    private static boolean isNearest(Sentence sentence, SentenceScope scope, GradeHit hit, String id) {
        List<Mention> before = scope.mentions().stream()
                .filter(mention -> mention.end() <= hit.start())
                .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).authority().authorityId().equals(id)) {
                return true;
            }
            boolean joined = i > 0
                    && JOINED.matcher(sentence.norm()
                                    .substring(
                                            before.get(i - 1).end(),
                                            before.get(i).start()))
                            .matches();
            if (!joined) {
                return false;
            }
        }
        return true;
    }

    private static Claim claim(Sentence sentence, GradeHit hit, String id) {
        return new Claim(id, sentence, hit, Set.of(Judgement.OVERALL), Reach.NAMED, Time.NOW, Form.LOOSE, RULE, true);
    }

    /**
     * Adds what the words around a new overall grade speak for and against it.
     *
     * @param known all claims on its authority
     * @param signals of the claim, which grow
     */
    void weigh(Claim claim, List<Claim> known, Set<Signal> signals) {
        double own = sum(claim);
        if (claim.rule().equals(RULE)) {
            if (!signals.contains(Signal.INHERITED) && Collections.disjoint(signals, DOUBTS)) {
                signals.add(Signal.LIKELY);
            }
        } else if (own >= WORDED && Collections.disjoint(signals, DOUBTS)) {
            signals.add(Signal.WORDED);
        }
        boolean outdone = known.stream()
                .filter(other -> other.isNews() && other.of(Judgement.OVERALL) && other.grade() != claim.grade())
                .mapToDouble(this::sum)
                .anyMatch(other -> other >= ENOUGH && other >= own + AHEAD);
        if (outdone) {
            signals.add(Signal.OUTDONE);
        }
    }

    private double sum(Claim claim) {
        Word word = new Word(claim.sentence().index(), claim.hit(), claim.authorityId());
        return sums.computeIfAbsent(word, key -> sumOf(claim));
    }

    private double sumOf(Claim claim) {
        boolean here = traits.words(claim.sentence()).contains(claim.hit());
        return here ? weights.sum(traits.of(claim.sentence(), claim.hit(), claim.authorityId())) : 0;
    }

    private boolean isLikely(Sentence sentence, GradeHit hit, String id, List<Claim> claims) {
        List<Claim> known = claims.stream()
                .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(Judgement.OVERALL))
                .toList();
        if (known.stream().anyMatch(claim -> claim.grade() == hit.grade())) {
            return false;
        }
        Set<String> found = traits.of(sentence, hit, id);
        double sum = weights.sum(found);
        return sum >= ENOUGH
                && Collections.disjoint(found, UNASSERTED)
                && !found.containsAll(DESCRIBING)
                && isFree(sentence.norm(), hit)
                && known.stream().allMatch(claim -> sum >= AHEAD + sum(claim));
    }

    /** Words such as "a good hearing" need more than weights. */
    private static boolean isFree(String norm, GradeHit hit) {
        return Leftovers.isFree(norm.substring(0, hit.start()), hit, norm.substring(hit.end()));
    }
}
