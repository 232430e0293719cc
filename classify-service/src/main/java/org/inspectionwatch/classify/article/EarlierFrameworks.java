package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads an earlier grade by the inspections of its year: those of 2012 and 2013 judged the protection of children as a whole. */
final class EarlierFrameworks {
    /** Rule of such a grade. */
    static final String RULE = "protection-as-a-whole";

    private static final Set<Integer> YEARS = Set.of(2012, 2013);
    private static final Pattern PROTECTION = Pattern.compile(
            "\\b(?:for|at|in|on) (?:the |its )?(?:protection of children|child protection(?! services)|protecting children)\\b"
                    + "|\\bchild protection arrangements\\b|\\barrangements (?:for|to) (?:the )?protect");

    private static final int FIRST_OF_BOTH = 2009;
    private static final int LAST_OF_BOTH = 2013;
    private static final Set<Judgement> BOTH = Set.of(Judgement.HELP_PROTECTION, Judgement.IN_CARE);
    private static final Pattern SAFEGUARDING =
            Pattern.compile("\\b(?:safeguarding(?! services)|child protection(?! services)|protection of)\\b");
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?<![\\p{L}])(?![^,]*\\b(?:support|help|protection|adoption|care|leavers|lead\\w+|manage\\w+|looked|those|services?|experiences|work|which|it|board)\\b)[\\p{L}' &-]{3,40}, (?:an? )?['\"]?$");

    private EarlierFrameworks() {}

    /** The claims in their order. */
    static List<Claim> settled(List<Claim> claims) {
        return claims.stream()
                .map(claim -> isWhole(claim, claims) ? claim.of(Set.of(Judgement.OVERALL), RULE) : claim)
                .toList();
    }

    private static boolean isWhole(Claim claim, List<Claim> claims) {
        return isNameAside(claim) || isProtection(claim) || (isOfBoth(claim) && isAlone(claim, claims));
    }

    /** Whether no other earlier grade stands in its sentence. */
    private static boolean isAlone(Claim claim, List<Claim> claims) {
        return claims.stream()
                .noneMatch(other ->
                        other.time().history() && other.isIn(claim.sentence()) && other.grade() != claim.grade());
    }

    /** "Safeguarding and looked-after children were adequate in 2011": the two that inspections of those years graded. */
    private static boolean isOfBoth(Claim claim) {
        boolean dated = claim.time().history()
                && !claim.time().dates().isEmpty()
                && Dossier.latest(claim.time().dates()).year() >= FIRST_OF_BOTH
                && Dossier.latest(claim.time().dates()).year() <= LAST_OF_BOTH;
        return dated
                && !claim.judgements().isEmpty()
                && BOTH.containsAll(claim.judgements())
                && SAFEGUARDING.matcher(claim.sentence().norm()).find();
    }

    /** "Darlington, good in 2015, for leadership": what follows is no line of the grade that stands beside the name. */
    private static boolean isNameAside(Claim claim) {
        return claim.time().history()
                && claim.rule().equals(Forms.APPOSITION)
                && !claim.time().dates().isEmpty()
                && !claim.isOfPartner()
                && !claim.of(Judgement.OVERALL)
                && NAME_BEFORE
                        .matcher(
                                claim.sentence().norm().substring(0, claim.hit().start()))
                        .find();
    }

    private static boolean isProtection(Claim claim) {
        return claim.time().history()
                && claim.judgements().equals(Set.of(Judgement.HELP_PROTECTION))
                && !claim.time().dates().isEmpty()
                && YEARS.contains(Dossier.latest(claim.time().dates()).year())
                && PROTECTION.matcher(claim.sentence().norm()).find();
    }
}
