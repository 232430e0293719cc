package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/** Reads "with services for looked-after children one grade higher": a grade told by its distance from the one before it. */
final class Steps {
    /** Rule of such a grade. */
    static final String RULE = "one-step";

    private static final List<Grade> SCALE =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

    private final Lexicon lexicon;
    private final NamedLines lines;

    /** @param lexicon of leftovers.txt */
    Steps(Lexicon lexicon, NamedLines lines) {
        this.lexicon = lexicon;
        this.lines = lines;
    }

    /**
     * The claims that a sentence makes so.
     *
     * @param known those that its words make otherwise, all of one authority
     */
    List<Claim> of(Sentence sentence, List<Claim> known) {
        String norm = sentence.norm();
        List<Claim> claims = new ArrayList<>();
        for (MatchResult step : lexicon.matches("step", norm)) {
            known.stream()
                    .filter(claim -> claim.hit().end() <= step.start())
                    .max(Comparator.comparingInt(claim -> claim.hit().end()))
                    .ifPresent(base -> {
                        Grade grade = stepped(base.grade(), step.group("up") != null);
                        Set<Judgement> named = named(norm, base.hit().end(), step.start());
                        if (grade != null && !named.isEmpty()) {
                            GradeHit hit = new GradeHit(grade, step.start(), step.end(), RULE, true);
                            claims.add(new Claim(
                                    base.authorityId(),
                                    sentence,
                                    hit,
                                    named,
                                    Reach.NAMED,
                                    base.time(),
                                    Form.LOOSE,
                                    RULE,
                                    true));
                        }
                    });
        }
        return claims;
    }

    private static @Nullable Grade stepped(Grade base, boolean up) {
        int at = SCALE.indexOf(base) + (up ? 1 : -1);
        return SCALE.contains(base) && at >= 0 && at < SCALE.size() ? SCALE.get(at) : null;
    }

    /** The single lines between two places; empty where another is named or only pointed to. */
    private Set<Judgement> named(String norm, int from, int to) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        for (Alignment.Named<NamedLines.Subject> name : lines.in(norm)) {
            if (name.start() >= from && name.end() <= to) {
                if (!name.thing().reach().is(Reach.Kind.NAMED)
                        || name.thing().lines().contains(Judgement.OVERALL)) {
                    return Set.of();
                }
                named.addAll(name.thing().lines());
            }
        }
        return named;
    }
}
