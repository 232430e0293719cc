package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.classify.theme.ThemeTagger;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/** Writes the findings of the council itself: its news, and the history that the article mentions. */
final class FindingWriter {
    private static final double UNNAMED_VISIT = 0.6;

    private final Lexicon lexicon;
    private final ThemePassages themes;
    private final Article article;
    private final PreviousReader previousReader;
    private final Doubts doubts;

    FindingWriter(Lexicon lexicon, ThemeTagger themes, Article article, PreviousReader previousReader, Doubts doubts) {
        this.doubts = doubts;
        this.previousReader = previousReader;
        this.lexicon = lexicon;
        this.themes = new ThemePassages(lexicon, themes, article);
        this.article = article;
    }

    /** The finding of what is announced. */
    Finding news(Dossier dossier, News news, Weighing.Decision decision, @Nullable PartialDate published) {
        InspectionClaim claim = InspectionClaim.of(news.kind(), news.basis())
                .withFramework(
                        news.framework() == null ? null : news.framework().id())
                .withVisitNumber(news.number())
                .withInspected(news.inspected());
        Body body = news.kind() == InspectionKind.AREA_SEND ? Body.LOCAL_AREA : Body.COUNCIL;
        Finding.Builder finding = Finding.about(dossier.authorityId(), body, claim, Basis.REPORTED)
                .published(day(published == null ? article.published() : published))
                .evidence(new Evidence("kind", news.sentence().text(), null, news.rule()));
        GradeSheet sheet = GradeSheet.of(decision.claims(), news.framework());
        sheet.writeTo(finding, decision);
        if (news.isGraded()) {
            List<ReviewReason> left =
                    doubts.of(dossier.authorityId(), sheet.grades().keySet());
            left.forEach(reason -> finding.needsReview(reason.field(), reason.reason()));
        }
        if (news.rule().equals(NewsReader.BY_NARRATIVE)) {
            finding.needsReview("kind", "The article does not name the kind of visit.")
                    .confidence(UNNAMED_VISIT);
        }
        Previous previous = previousReader.of(dossier);
        finding.previous(previous);
        dossier.standing()
                .ifPresent(standing -> finding.evidence(
                        new Evidence("previous_overall", standing.sentence().text(), null, standing.rule())));
        if (news.isGraded()) {
            finding.direction(Directions.between(previous == null ? null : previous.overall(), sheet.overall()));
        } else {
            finding.trend(Trends.of(lexicon, dossier.sentences()));
        }
        finding.priorityAction(
                dossier.sentences().stream().anyMatch(sentence -> lexicon.has("priority-action", sentence.norm())));
        return finding.themes(themes.of(dossier)).build();
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null ? null : date.exact();
    }
}
