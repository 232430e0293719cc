package org.inspectionwatch.classify.article;

import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of a visit by what it ended in: a letter of the inspectors that is out, on some part of social work, for which
 * they came to a place or met people. Whole inspections end in reports.
 */
final class LetterVisits {
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    /** Inspections of contact, referral and assessment, which nobody knew of before. */
    private static final Period UNANNOUNCED = Period.of("2009-06", "2012-06");

    private final Lexicon lexicon;
    private final Article article;

    LetterVisits(Lexicon lexicon, Article article) {
        this.lexicon = lexicon;
        this.article = article;
    }

    /** Whether visits of the article's time were unannounced inspections. */
    static boolean wereUnannounced(@Nullable PartialDate published) {
        return UNANNOUNCED.holds(published);
    }

    /** The sentence that has inspectors there, or null where no letter or no such sentence is told of the authority. */
    @Nullable
    Sentence of(Dossier dossier) {
        boolean letter = dossier.sentences().stream().anyMatch(sentence -> isLetter(sentence.norm()));
        boolean work = dossier.sentences().stream().anyMatch(sentence -> STORIES.has("visit.work", sentence.norm()));
        boolean inspected = article.sentences().stream()
                .anyMatch(sentence -> lexicon.has("subject.inspectors", sentence.norm())
                        || STORIES.has("visit.visitors", sentence.norm()));
        boolean report =
                article.sentences().stream().anyMatch(sentence -> STORIES.has("visit.report", sentence.norm()));
        return letter && work && inspected && !report
                ? dossier.sentences().stream()
                        .filter(sentence -> STORIES.has("visit.presence", sentence.norm()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isLetter(String norm) {
        return STORIES.has("visit.letter", norm) && !lexicon.has("provider", norm);
    }
}
