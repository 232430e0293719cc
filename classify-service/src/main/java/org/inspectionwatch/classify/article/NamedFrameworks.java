package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.jspecify.annotations.Nullable;

/**
 * Finds the framework that an article names by what its reports are called, where its reports can have been news on the article's day:
 * "a single inspection" of 2022 is none of the framework of that name.
 */
final class NamedFrameworks {
    private static final Lexicon SCHEMES = Lexicon.load("schemes.txt");
    private static final Map<String, InspectionKind> TITLES =
            Map.of("title.protection", InspectionKind.CP_2012, "title.care", InspectionKind.LAC_2013);
    private static final Period LAST_REINSPECTIONS = Period.of("2018-01", "2018-05");

    private final Lexicon lexicon;
    private final InspectionCalendar frameworks;
    private final TimeReader times;
    private final Article article;

    NamedFrameworks(Lexicon lexicon, InspectionCalendar frameworks, TimeReader times, Article article) {
        this.lexicon = lexicon;
        this.frameworks = frameworks;
        this.times = times;
        this.article = article;
    }

    /** The framework that the sentences on an authority name for its news, or null. */
    @Nullable
    Framework of(Dossier dossier) {
        for (Sentence sentence : dossier.sentences()) {
            if (!lexicon.has("framework.previous", sentence.norm())
                    && times.oldDates(sentence.norm()).isEmpty()) {
                Framework named = named(sentence.norm());
                if (named != null) {
                    return named;
                }
            }
        }
        return titled(dossier);
    }

    private @Nullable Framework named(String norm) {
        if (lexicon.has("framework.ilacs", norm)) {
            return possible(InspectionKind.ILACS);
        }
        boolean again = LAST_REINSPECTIONS.holds(article.published()) && SCHEMES.has("re-inspection", norm);
        return again || lexicon.has("framework.sif", norm) ? possible(InspectionKind.SIF) : null;
    }

    /** What was inspected, where it is called by one name alone. */
    private @Nullable Framework titled(Dossier dossier) {
        List<InspectionKind> kinds = dossier.sentences().stream()
                .flatMap(sentence -> TITLES.entrySet().stream()
                        .filter(title -> SCHEMES.has(title.getKey(), sentence.norm()))
                        .map(Map.Entry::getValue)
                        .filter(kind -> kind == InspectionKind.CP_2012 || isOfCareAlone(dossier, sentence)))
                .distinct()
                .toList();
        return kinds.size() == 1 ? possible(kinds.getFirst()) : null;
    }

    /** Whether the protection of others is neither graded nor named beside the care of those who are looked after. */
    private static boolean isOfCareAlone(Dossier dossier, Sentence sentence) {
        return !SCHEMES.has("title.care-beside", sentence.norm())
                && dossier.news().stream()
                        .noneMatch(claim -> claim.of(Judgement.HELP_PROTECTION) && !claim.of(Judgement.OVERALL));
    }

    private @Nullable Framework possible(InspectionKind kind) {
        PartialDate published = article.published();
        return published == null || frameworks.mayReportOn(kind, published) ? frameworks.newestOf(kind) : null;
    }
}
