package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads "only care leavers escaped the bottom grade: good": all lines but those named have the grade that they escaped, and the
 * other grade of the sentence is their own. Confined to one article.
 */
final class Exceptions {
    /** Rule of the grade of all other lines. */
    static final String OTHERS = "all-but-named";

    /** Rule of the grade of the lines that are the exception. */
    static final String OWN = "only-named";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final Pattern OBJECT = Pattern.compile("(?:[\\w-]+ ){0,3}['\"]?");

    private final NamedLines lines;
    private final GradeFinder grades;

    /** @param rules those of rules.txt */
    Exceptions(Lexicon rules) {
        this.lines = new NamedLines(rules, LEXICON);
        this.grades = new GradeFinder(rules);
    }

    /** All claims in order; those that misread a sentence of this kind are replaced. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            List<String> ids = scopes.get(sentence.index()).authorities();
            String norm = sentence.norm();
            boolean plain = ids.size() == 1 && !LEXICON.has("exception.veto", norm);
            for (MatchResult match : plain ? LEXICON.matches("exception", norm) : List.<MatchResult>of()) {
                read(sentence, ids.getFirst(), match, all);
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return List.copyOf(all);
    }

    private void read(Sentence sentence, String id, MatchResult match, List<Claim> all) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        lines.in(sentence.norm()).stream()
                .filter(name -> name.start() < match.end("lines") && name.end() > match.start("lines"))
                .forEach(name -> named.addAll(name.thing().lines()));
        List<GradeHit> hits = grades.in(sentence.norm());
        List<GradeHit> missed = hits.stream()
                .filter(hit -> hit.start() >= match.end()
                        && OBJECT.matcher(sentence.norm().substring(match.end(), hit.start()))
                                .matches())
                .limit(1)
                .toList();
        missed = missed.isEmpty() ? pointed(sentence, id, match, all) : missed;
        if (named.isEmpty() || named.contains(Judgement.OVERALL) || missed.isEmpty()) {
            return;
        }
        GradeHit next = missed.getFirst();
        if (match.namedGroups().containsKey("own") && match.group("own") != null) {
            boolean another = hits.stream()
                    .anyMatch(hit -> hit.start() >= match.start("lines")
                            && hit.end() <= match.end("lines")
                            && hit.grade() != next.grade());
            if (!another) {
                all.removeIf(claim -> isRead(claim, sentence) && claim.hit().equals(next));
                all.add(claim(sentence, id, next, named, Reach.NAMED));
            }
            return;
        }
        boolean told = match.namedGroups().containsKey("told") && match.group("told") != null;
        int from = told ? match.end("told") : match.start("lines");
        all.removeIf(claim -> isRead(claim, sentence) && claim.hit().start() >= from);
        all.add(claim(sentence, id, next, Set.of(), Reach.but(named)));
        List<GradeHit> further =
                hits.stream().filter(hit -> hit.start() > next.start()).toList();
        if (further.size() == 1) {
            all.add(claim(sentence, id, further.getFirst(), named, Reach.NAMED));
        }
    }

    /** "Escaped that grade": the one of the whole, if the article has given but one before. */
    private static List<GradeHit> pointed(Sentence sentence, String id, MatchResult match, List<Claim> all) {
        Lexicon.Hit that = LEXICON.first("exception.that", sentence.norm().substring(match.end()));
        List<Grade> given = all.stream()
                .filter(claim -> claim.authorityId().equals(id)
                        && claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && claim.sentence().index() < sentence.index())
                .map(Claim::grade)
                .distinct()
                .toList();
        return that == null || given.size() != 1
                ? List.of()
                : List.of(new GradeHit(given.getFirst(), match.end(), match.end() + that.end(), OTHERS, true));
    }

    private static boolean isRead(Claim claim, Sentence sentence) {
        return claim.isIn(sentence) && claim.isNews() && !claim.isOfPartner();
    }

    private static Claim claim(Sentence sentence, String id, GradeHit hit, Set<Judgement> named, Reach reach) {
        String rule = named.isEmpty() ? OTHERS : OWN;
        return new Claim(id, sentence, hit, named, reach, Time.NOW, Form.LOOSE, rule, true);
    }
}
