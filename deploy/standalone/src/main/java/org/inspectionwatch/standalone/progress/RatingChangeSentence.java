package org.inspectionwatch.standalone.progress;

import java.util.Locale;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Judgement;

/** An event of the topic {@code rating-changes} in words. */
final class RatingChangeSentence {
    private RatingChangeSentence() {}

    static String of(RatingChanged event) {
        return of(event.ratingChange());
    }

    static String of(RatingCorrected event) {
        return "Corrected: " + of(event.ratingChange()) + "; " + event.reason();
    }

    static String of(RatingRetracted event) {
        return "Retracted: an earlier rating change no longer holds; " + event.reason();
    }

    private static String of(RatingChange change) {
        return "%s: %s %s -> %s (%s)"
                .formatted(
                        change.authority().name(),
                        words(change.to().judgement()),
                        grade(change.from()),
                        grade(change.to()),
                        origin(change.to()));
    }

    private static String words(Judgement judgement) {
        return judgement.slug().replace('_', ' ');
    }

    private static String grade(RatedInspection end) {
        String words = end.grade().slug().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String origin(RatedInspection now) {
        boolean official = now.basis() == Basis.OFFICIAL;
        String what = official ? "report" : "reported";
        if (now.published() != null) {
            what += (official ? " of " : " ") + now.published();
        } else if (now.inspected() != null) {
            what += ", inspected " + now.inspected();
        }
        return official ? what : what + ", no report yet";
    }
}
