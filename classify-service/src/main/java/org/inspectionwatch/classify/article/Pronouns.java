package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads "it" where the sentence before is about a single line or about the safeguarding board: "Adoption is the jewel in the crown.
 * Inspectors rated it outstanding" is not the service's grade.
 */
final class Pronouns {
    /** Rule of a grade that a pronoun gives to the line of the sentence before. */
    static final String RULE = "it-of-line";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");

    private static final Pattern WHEN_IT = Pattern.compile(
            "(?:when|where|though|although|while|as|and|but) (?:it|this|that area|those|they) (?:was|were|had|has|is|are)\\b");

    private final NamedLines lines;

    /** @param rules those of rules.txt */
    Pronouns(Lexicon rules) {
        this.lines = new NamedLines(rules, LEXICON);
    }

    /** The claims in order, with the lines that pronouns stand for. */
    List<Claim> sorted(List<Sentence> sentences, List<Claim> claims) {
        return claims.stream().map(claim -> sorted(sentences, claim)).toList();
    }

    private Claim sorted(List<Sentence> sentences, Claim claim) {
        Claim beside = inSentence(claim);
        if (!beside.equals(claim)) {
            return beside;
        }
        int index = claim.sentence().index();
        boolean whole = claim.judgements().equals(Set.of(Judgement.OVERALL))
                && claim.reach().is(Reach.Kind.NAMED)
                && claim.isNews()
                && claim.inherited()
                && index > 0
                && LEXICON.has("it.rated", claim.sentence().norm());
        if (!whole) {
            return claim;
        }
        Sentence before = sentences.get(index - 1);
        Set<Judgement> meant = subject(before.norm());
        boolean near = before.section() == claim.sentence().section() && !before.isHeading();
        return near && !meant.isEmpty() ? claim.of(meant, RULE) : claim;
    }

    /** "Leadership was the weak spot in 2018, when it was judged inadequate". */
    private Claim inSentence(Claim claim) {
        String norm = claim.sentence().norm();
        Clause clause = claim.sentence().clauseAt(claim.hit().start());
        boolean whole = claim.judgements().equals(Set.of(Judgement.OVERALL))
                && claim.reach().is(Reach.Kind.NAMED)
                && clause.start() > 0
                && WHEN_IT.matcher(clause.of(norm)).lookingAt();
        Set<Judgement> meant = whole ? subject(norm.substring(0, clause.start())) : Set.of();
        return meant.isEmpty() ? claim : claim.of(meant, RULE);
    }

    /** The single line with which a sentence opens, or which it says was looked at; else empty. */
    private Set<Judgement> subject(String norm) {
        List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm);
        for (Alignment.Named<NamedLines.Subject> name : named) {
            Set<Judgement> line = name.thing().lines();
            boolean single = line.size() == 1 && !line.contains(Judgement.OVERALL);
            boolean subject = LEXICON.has("it.opening", norm.substring(0, name.start()))
                    && LEXICON.has("it.verb", norm.substring(name.end()));
            boolean looked =
                    line.contains(Judgement.LSCB) && LEXICON.has("it.looked-at", norm.substring(0, name.start()));
            if (single && (subject || looked)) {
                return line;
            }
        }
        return Set.of();
    }
}
