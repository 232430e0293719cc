package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.pages.GradeLook;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.query.web.drawing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An authority on the map of a day.
 *
 * @param tile its place
 * @param name short name
 * @param region ONS region
 * @param grade that stood, or null where none did
 * @param basis report or article, or null without a grade
 * @param since the day from which the grade stood, or null
 * @param ended whether its newest full inspection makes this judgement no longer; then there is no grade
 * @param awaitingReview whether a newer grade, or else the only one, waits for a person
 */
public record MapTile(
        Tile tile,
        String name,
        String region,
        @Nullable Grade grade,
        @Nullable Basis basis,
        @Nullable LocalDate since,
        boolean ended,
        boolean awaitingReview) {

    /** The grade in letters; a star where articles alone say so, a question mark where one is in review. */
    public String letters() {
        if (held()) {
            return "?";
        }
        String letters = grade == null ? "–" : Wording.letters(grade);
        return letters + (reported() ? "*" : "") + (awaitingReview ? "?" : "");
    }

    /** All that the tile says, in words. */
    public String words() {
        StringBuilder words = new StringBuilder(name).append(": ");
        if (grade == null) {
            words.append(ended ? "no such grade is given any more" : held() ? "held for review" : "no grade known");
        } else {
            words.append(GradeLook.label(grade).toLowerCase(Locale.ROOT));
        }
        if (since != null) {
            words.append(" since ").append(PageWords.words(since));
        }
        if (reported()) {
            words.append(", as an article reports");
        }
        if (awaitingReview && !held()) {
            words.append(", a newer grade needs review");
        }
        return words.toString();
    }

    /** The name of the tile's colour. */
    public String colour() {
        return grade == null ? "none" : GradeLook.colour(grade);
    }

    /** Whether there is no grade but one that waits for a person. */
    public boolean held() {
        return grade == null && !ended && awaitingReview;
    }

    /** Whether the grade is known from articles alone. */
    public boolean reported() {
        return basis == Basis.REPORTED;
    }
}
