package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/** Reads lists of what councils hold, "A - inadequate, 2015": of the lines only those that are dated now are news. */
final class GuideLines {
    /** Rule of a grade that such a line recalls. */
    static final String RULE = "guide-line";

    private static final int FEWEST = 3;
    private static final Pattern LINE = Pattern.compile(
            "^[\\w',&. -]{3,45}(?: - |: ?)(?:an? )?(?:outstanding|good|requires improvement|inadequate)\\b.*");

    private final TimeReader times;
    private final GradeFinder grades;
    private final List<SentenceScope> scopes;

    GuideLines(TimeReader times, GradeFinder grades, List<SentenceScope> scopes) {
        this.times = times;
        this.grades = grades;
        this.scopes = scopes;
    }

    /** The claims in their order, those of old and undated lines as history where other lines bear old dates. */
    List<Claim> sorted(List<Sentence> sentences, List<Claim> claims) {
        List<Sentence> lines = sentences.stream()
                .filter(sentence -> LINE.matcher(sentence.norm()).matches())
                .toList();
        long old = lines.stream().filter(line -> old(line).isPresent()).count();
        if (lines.size() < FEWEST || old < 2) {
            return claims;
        }
        List<Claim> sorted = new ArrayList<>();
        for (Claim claim : claims) {
            Sentence line = claim.sentence();
            boolean recalled =
                    claim.isNews() && lines.contains(line) && (old(line).isPresent() || isUndated(line));
            sorted.add(recalled ? claim.at(new Time(true, old(line).stream().toList(), RULE)) : claim);
        }
        lines.stream()
                .filter(line -> sorted.stream().noneMatch(claim -> claim.isIn(line) && claim.of(Judgement.OVERALL)))
                .forEach(line -> named(line).ifPresent(sorted::add));
        return sorted;
    }

    /** The grade that stands first in a dated line, which names one council. */
    private Optional<Claim> named(Sentence line) {
        List<String> ids = Scopes.ids(scopes.get(line.index()).mentions());
        if (ids.size() != 1 || isUndated(line)) {
            return Optional.empty();
        }
        Time time = old(line).map(date -> new Time(true, List.of(date), RULE)).orElse(Time.NOW);
        return Optional.of(new Claim(
                ids.getFirst(),
                line,
                grades.in(line.norm()).getFirst(),
                Set.of(Judgement.OVERALL),
                Reach.NAMED,
                time,
                Form.RATED,
                RULE,
                false));
    }

    private Optional<PartialDate> old(Sentence line) {
        return times.dates().in(line.norm()).stream()
                .map(DateMention::date)
                .filter(date -> date != null && times.calendar().isOldVisit(date))
                .findFirst();
    }

    private boolean isUndated(Sentence line) {
        return times.dates().in(line.norm()).isEmpty();
    }
}
