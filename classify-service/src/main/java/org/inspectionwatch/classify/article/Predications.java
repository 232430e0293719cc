package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Reads a grade that a sentence says of an authority or of its service as a whole, by what stands before it and not by its verb:
 * "A came away with a good", "its services are good in the eyes of Ofsted", "inadequate today". Where something else is the
 * subject, a single line is named, or the words deny, suppose or look back, nothing is read.
 */
final class Predications {
    /** Rule of such a grade. */
    static final String RULE = "predicated";

    private final Lexicon lexicon;
    private final Forms forms;
    private final NamedLines lines;
    private final TimeReader times;

    /** @param lexicon of leftovers.txt */
    Predications(Lexicon lexicon, Forms forms, NamedLines lines, TimeReader times) {
        this.lexicon = lexicon;
        this.forms = forms;
        this.lines = lines;
        this.times = times;
    }

    /**
     * The overall grades that a sentence gives so to the one authority that it is about.
     *
     * @param open its grade words that nothing else explains
     */
    List<Claim> of(Sentence sentence, SentenceScope scope, List<GradeHit> open) {
        String norm = sentence.norm();
        List<Mention> named = own(norm, scope.mentions());
        List<String> ids = named.isEmpty() ? scope.inherited() : Scopes.ids(named);
        List<String> beside = Scopes.ids(outside(norm, scope.passing()));
        List<Claim> claims = new ArrayList<>();
        for (GradeHit hit : open) {
            Clause clause = clause(norm, hit);
            boolean single = ids.size() == 1 && ids.containsAll(beside);
            if (single
                    && !pointsToLines(norm, clause)
                    && isFree(norm, hit)
                    && isSaid(norm, clause, hit)
                    && isOfWhole(norm, clause, hit, named)) {
                claims.add(new Claim(
                        ids.getFirst(),
                        sentence,
                        hit,
                        Set.of(Judgement.OVERALL),
                        Reach.NAMED,
                        Time.NOW,
                        Form.LOOSE,
                        RULE,
                        named.isEmpty()));
            }
        }
        return claims;
    }

    /** Without those that only stand in an aside: "A, one of two that replaced B, is good". */
    private List<Mention> own(String norm, List<Mention> mentions) {
        return mentions.size() == 1 ? mentions : outside(norm, mentions);
    }

    private List<Mention> outside(String norm, List<Mention> mentions) {
        List<MatchResult> asides = lexicon.matches("said.aside", norm);
        return mentions.stream()
                .filter(mention -> asides.stream()
                        .noneMatch(aside -> mention.start() > aside.start() && mention.end() <= aside.end()))
                .toList();
    }

    private boolean isFree(String norm, GradeHit hit) {
        int start = lexicon.matches("said.restart", norm.substring(0, hit.start())).stream()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        String before = norm.substring(start, hit.start());
        String after = norm.substring(hit.end());
        boolean plain = hit.grade() != Grade.REQUIRES_IMPROVEMENT && !hit.substitute();
        return !hit.ofSend()
                && !hit.isAnnual()
                && !lexicon.has("deal.left", before)
                && !lexicon.pairs("aside", before, after)
                && !lexicon.has("not-grade.before", before)
                && !lexicon.has("not-grade.after", after)
                && (!plain || lexicon.has("ends", after) || lexicon.has("said.ends", after));
    }

    /** "Adoption fares better: it was good": a pronoun may stand for a line that the sentence names. */
    private boolean pointsToLines(String norm, Clause clause) {
        return lexicon.has("said.pronoun", clause.of(norm))
                && lines.in(norm.substring(0, clause.start())).stream()
                        .anyMatch(line -> !line.thing().lines().equals(Set.of(Judgement.OVERALL)));
    }

    /** Whether the words assert it, and of today. */
    private boolean isSaid(String norm, Clause clause, GradeHit hit) {
        Clause own = new Clause(clause.start(), clause.end(), false);
        return !forms.isDenied(norm, own, hit)
                && !lexicon.has("said.veto", own.of(norm))
                && !times.of(norm, own, null, hit.start()).history()
                && lines.in(own.of(norm)).stream()
                        .allMatch(line -> line.thing().lines().equals(Set.of(Judgement.OVERALL)));
    }

    /** From the last comma, colon or contrast before the grade to the next one behind it. */
    private Clause clause(String norm, GradeHit hit) {
        int start = 0;
        int end = norm.length();
        for (MatchResult border : lexicon.matches("said.border", norm)) {
            if (border.end() <= hit.start()) {
                start = Math.max(start, border.end());
            } else if (border.start() >= hit.end()) {
                end = Math.min(end, border.start());
            }
        }
        return new Clause(start, end, false);
    }

    private boolean isOfWhole(String norm, Clause clause, GradeHit hit, List<Mention> named) {
        String head = norm.substring(clause.start(), hit.start());
        if (lexicon.has("said.blank", head)) {
            return lexicon.has("said.blank-ends", norm.substring(hit.end())) && lexicon.has("said.told", norm);
        }
        int shift = clause.start();
        String text = head;
        if (!hasSubject(head, named, shift)) {
            int from = norm.startsWith(" ", shift) ? shift + 1 : shift;
            Integer earlier = beforeAside(norm, from, named);
            if (earlier == null) {
                return false;
            }
            text = norm.substring(earlier, aside(norm, from)) + ' ' + head.stripLeading();
            shift = earlier;
        }
        Lexicon.Hit copula = lexicon.first("said.copula", text);
        return copula == null
                ? hasSubject(text, named, shift) && !lexicon.has("said.other", text)
                : isSubject(text.substring(0, copula.start()), named, shift);
    }

    private boolean hasSubject(String text, List<Mention> named, int shift) {
        return lexicon.has("said.whole", text)
                || named.stream()
                        .anyMatch(mention -> mention.start() >= shift && mention.end() <= shift + text.length());
    }

    /** Whether words end with the name of the authority, with its service as a whole, or with what goes on from these. */
    private boolean isSubject(String text, List<Mention> named, int shift) {
        return lexicon.has("said.subject", text)
                || named.stream()
                        .filter(mention -> mention.start() >= shift && mention.end() <= shift + text.length())
                        .filter(mention -> !lexicon.has("said.people-at", text.substring(0, mention.start() - shift)))
                        .anyMatch(mention -> lexicon.has("said.after-name", text.substring(mention.end() - shift)));
    }

    /** Where the comma stands that opens an aside which ends at an offset; the offset itself where there is none. */
    private static int aside(String norm, int end) {
        int comma = norm.lastIndexOf(", ", end - 2 - 1);
        return end < 2 || comma < 0 || !norm.startsWith(", ", end - 2) ? end : comma;
    }

    /** "The trust, which ..., is good": where the clause begins that an aside interrupts behind its subject; null where none does. */
    private @Nullable Integer beforeAside(String norm, int end, List<Mention> named) {
        int comma = aside(norm, end);
        if (comma == end) {
            return null;
        }
        String before = norm.substring(0, comma);
        boolean subject = lexicon.has("said.subject", before)
                || named.stream()
                        .anyMatch(mention -> mention.end() <= comma
                                && lexicon.has("said.after-name", before.substring(mention.end())));
        int start = 0;
        for (MatchResult border : lexicon.matches("said.border", before)) {
            start = Math.max(start, border.end());
        }
        return subject ? start : null;
    }
}
