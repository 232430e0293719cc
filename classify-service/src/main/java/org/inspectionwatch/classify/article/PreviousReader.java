package org.inspectionwatch.classify.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.jspecify.annotations.Nullable;

/** Works out what an article says of the inspection before the one that it announces. */
final class PreviousReader {
    private static final int DATE_WITHIN = 40;
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private final Lexicon lexicon;
    private final TimeReader times;

    PreviousReader(Lexicon lexicon, TimeReader times) {
        this.lexicon = lexicon;
        this.times = times;
    }

    /** Null where the article says nothing of it. */
    @Nullable
    Previous of(Dossier dossier) {
        Optional<Claim> standing = dossier.standing();
        PartialDate date = standing.map(claim -> dated(dossier, claim)).orElse(null);
        if (date == null) {
            date = dateOfInspection(dossier);
        }
        if (date == null && standing.isPresent()) {
            date = dateOfMention(dossier);
        }
        if (standing.isEmpty()) {
            return date == null ? null : new Previous(null, date);
        }
        return new Previous(standing.get().grade(), date);
    }

    private static @Nullable PartialDate dated(Dossier dossier, Claim standing) {
        List<PartialDate> dates = standing.time().dates();
        return dates.isEmpty() ? dossier.dateOf(standing.grade()) : Dossier.latest(dates);
    }

    /** "The 2019 verdict", "the slide since 2021": the year of a grade that another sentence tells; null where they name several. */
    private @Nullable PartialDate dateOfMention(Dossier dossier) {
        Set<PartialDate> found = new HashSet<>();
        for (Sentence sentence : dossier.sentences()) {
            for (MatchResult mention : WORDS.matches("standing-date", sentence.norm())) {
                found.addAll(times.oldDates(mention.group("date")));
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** "Since the last inspection in 2014": a date without a grade. */
    private @Nullable PartialDate dateOfInspection(Dossier dossier) {
        for (Sentence sentence : dossier.sentences()) {
            Lexicon.Hit hit = lexicon.first("previous.inspection", sentence.norm());
            if (hit != null) {
                for (DateMention mention : times.dates().in(sentence.norm())) {
                    boolean near = mention.start() >= hit.start() && mention.start() - hit.end() <= DATE_WITHIN;
                    if (near && mention.date() != null && times.calendar().isOld(mention.date())) {
                        return mention.date();
                    }
                }
            }
        }
        return null;
    }
}
