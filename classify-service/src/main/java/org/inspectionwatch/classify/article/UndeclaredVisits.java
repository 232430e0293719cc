package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article tells of a visit without its name: by where inspectors were, for how short a time, what one thing they looked
 * at, and the letter without a grade in which it ended. Confined to one article.
 */
final class UndeclaredVisits {
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final int LEAD = 3;
    private static final int HEADING = 40;
    private static final int NEAR = 2;
    /** Visits for one subject came with the framework of 2018. */
    private static final int FIRST_YEAR = 2018;

    private final Lexicon lexicon;
    private final TimeReader times;
    private final Article article;
    private final boolean roundUp;
    private final GradeFinder grades;
    private final LetterVisits letters;

    UndeclaredVisits(Lexicon lexicon, TimeReader times, Article article, boolean roundUp) {
        this.lexicon = lexicon;
        this.times = times;
        this.article = article;
        this.roundUp = roundUp;
        this.grades = new GradeFinder(lexicon);
        this.letters = new LetterVisits(lexicon, article);
    }

    /**
     * The sentence that shows a visit to an authority, or null.
     *
     * @param inadequate whether its services stood so: then what inspectors saw is enough
     * @param monitored whether the article tells that they were followed up
     */
    @Nullable
    Sentence shownBy(Dossier dossier, boolean inadequate, boolean monitored) {
        PartialDate published = article.published();
        boolean early = published != null && published.year() < FIRST_YEAR;
        if (early && !monitored && !roundUp) {
            return null;
        }
        boolean open = !roundUp && hasUnreadGrade(dossier);
        Sentence shown = dossier.sentences().stream()
                .filter(sentence -> open ? isStay(sentence) : shows(sentence, dossier, inadequate))
                .filter(sentence -> !isElsewhen(sentence))
                .filter(sentence -> monitored || !STORIES.has("visit.long", sentence.norm()))
                .findFirst()
                .orElse(null);
        return shown == null && !open ? inLetter(dossier) : shown;
    }

    /** The sentence that has inspectors there for what their letter tells, or null. */
    @Nullable
    Sentence inLetter(Dossier dossier) {
        Sentence there = letters.of(dossier);
        return there == null || isElsewhen(there) ? null : there;
    }

    /** A sentence whose grades nobody understood may tell of an inspection, in whose story inspectors came as well. */
    private boolean hasUnreadGrade(Dossier dossier) {
        return dossier.sentences().stream()
                .anyMatch(sentence -> STORIES.has("visit.verdict", sentence.norm())
                        && !STORIES.has("teaser", sentence.norm())
                        && !grades.in(sentence.norm()).isEmpty()
                        && dossier.claims().stream().noneMatch(claim -> claim.isIn(sentence)));
    }

    /** The sentence that tells of a stay too short for an inspection, or null. */
    @Nullable
    Sentence stay(Dossier dossier) {
        boolean inspection =
                dossier.sentences().stream().anyMatch(sentence -> STORIES.has("visit.long", sentence.norm()));
        boolean letter =
                dossier.sentences().stream().anyMatch(sentence -> STORIES.has("visit.in-letter", sentence.norm()));
        return inspection || !letter ? null : brief(dossier);
    }

    /** The sentence that has inspectors there for a day or two, or null. */
    @Nullable
    Sentence brief(Dossier dossier) {
        return dossier.sentences().stream()
                .filter(sentence -> isStay(sentence) && !isElsewhen(sentence))
                .findFirst()
                .orElse(null);
    }

    private boolean shows(Sentence sentence, Dossier dossier, boolean inadequate) {
        String norm = sentence.norm();
        boolean inspectors = lexicon.has("subject.inspectors", norm);
        boolean visited = lexicon.has("kind.any_visit", norm) && inspectors;
        boolean told = (inadequate || roundUp)
                && lexicon.has("narrative", norm)
                && (inspectors || !lexicon.has("statement.other", norm))
                && dossier.claims().stream().noneMatch(claim -> claim.isIn(sentence));
        boolean scoped = lexicon.has("kind.scope", norm) && (inspectors || lexicon.has("kind.the-visit", norm));
        return visited || told || scoped || (roundUp && isHeading(sentence)) || isStay(sentence);
    }

    /** A day or two that inspectors, named there or just before, were at a place, in a story that has a letter or a visit without a grade. */
    private boolean isStay(Sentence sentence) {
        String norm = sentence.norm();
        return STORIES.has("visit.short", norm)
                && !lexicon.has("provider", norm)
                && (STORIES.has("visit.visitors", norm)
                        || near(sentence).stream().anyMatch(other -> lexicon.has("subject.inspectors", other.norm())))
                && article.sentences().stream()
                        .anyMatch(other -> STORIES.has("visit.ungraded", other.norm())
                                || STORIES.has("visit.in-letter", other.norm()));
    }

    private List<Sentence> near(Sentence sentence) {
        return article.sentences().subList(Math.max(0, sentence.index() - NEAR), sentence.index() + 1);
    }

    private boolean isElsewhen(Sentence sentence) {
        return isOldVisit(sentence)
                || Story.isToCome(sentence)
                || lexicon.has("inspectorates", sentence.norm())
                || lexicon.has("awaited", sentence.norm());
    }

    /** A line that holds hardly more than the authority's name heads its part of a round-up. */
    private static boolean isHeading(Sentence sentence) {
        return sentence.index() >= LEAD - 1
                && sentence.text().length() <= HEADING
                && !sentence.text().endsWith(".");
    }

    private boolean isOldVisit(Sentence sentence) {
        if (lexicon.has("kind.old-visit", sentence.norm())) {
            return true;
        }
        boolean lately = times.dates().in(sentence.norm()).stream()
                .map(DateMention::date)
                .filter(Objects::nonNull)
                .anyMatch(date -> date.day() != null && !times.calendar().isOldVisit(date));
        if (lately) {
            return false;
        }
        return sentence.clauses().stream()
                .filter(clause -> !clause.relative()
                        || grades.in(clause.of(sentence.norm())).isEmpty())
                .flatMap(clause -> times.dates().in(clause.of(sentence.norm())).stream())
                .anyMatch(mention -> mention.date() != null && times.calendar().isOldVisit(mention.date()));
    }
}
