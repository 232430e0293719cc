package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.reference.Framework;
import org.jspecify.annotations.Nullable;

/** Writes one finding for each earlier inspection of a council that an article mentions with a date. */
final class HistoryWriter {
    /** Rules of grades that stand for others than the council whose news it is. */
    private static final Set<String> OF_OTHERS = Set.of(Asides.BACKGROUND, GuideLines.RULE);

    private final Lexicon lexicon;
    private final InspectionCalendar frameworks;
    private final Article article;

    private final PreviousReader previous;

    HistoryWriter(Lexicon lexicon, InspectionCalendar frameworks, Article article, PreviousReader previous) {
        this.previous = previous;
        this.article = article;
        this.lexicon = lexicon;
        this.frameworks = frameworks;
    }

    /** In order of first mention. */
    List<Finding> of(Dossier dossier) {
        Map<PartialDate, List<Claim>> byDate = new LinkedHashMap<>();
        for (Claim claim : dossier.ofCouncil()) {
            if (!claim.isNews()) {
                claim.time()
                        .dates()
                        .forEach(date -> byDate.computeIfAbsent(key(byDate, date), any -> new ArrayList<>())
                                .add(claim));
            }
        }
        Optional<PartialDate> last = last(dossier);
        last.ifPresent(date -> byDate.computeIfAbsent(
                key(byDate, date),
                any -> new ArrayList<>(dossier.standing().stream().toList())));
        List<Finding> findings = new ArrayList<>();
        byDate.forEach((date, claims) -> findings.add(graded(dossier, date, claims)));
        List<Claim> undated = dossier.ofCouncil().stream()
                .filter(claim -> !claim.isNews() && claim.time().dates().isEmpty() && isOwnRow(claim, dossier))
                .filter(claim -> last.isEmpty()
                        || dossier.standing().stream().noneMatch(standing -> standing.grade() == claim.grade()))
                .toList();
        if (!undated.isEmpty()) {
            findings.add(graded(dossier, null, undated.subList(0, 1)));
        }
        List<Claim> counted = dossier.ofCouncil().stream()
                .filter(claim -> Statistics.RULE.equals(claim.time().rule()))
                .toList();
        if (!counted.isEmpty()) {
            findings.add(graded(dossier, null, counted));
        }
        dossier.cues().stream()
                .filter(cue -> cue.history() && (cue.date() != null ? isDated(cue) : isNamedBefore(cue)))
                .forEach(cue -> findings.add(visit(cue)));
        return findings;
    }

    /** When the grade before the news was given, which another sentence may date; empty where none is told or it is no news. */
    private Optional<PartialDate> last(Dossier dossier) {
        Previous told = dossier.standing().isEmpty() ? null : previous.of(dossier);
        boolean news = !dossier.news().isEmpty() || dossier.cues().stream().anyMatch(cue -> !cue.history());
        return !news || told == null ? Optional.empty() : Optional.ofNullable(told.date());
    }

    /** An undated grade of the past is a row of its own where no dated one has that grade. */
    private static boolean isOwnRow(Claim claim, Dossier dossier) {
        return (claim.form() == Form.RATED
                        || OF_OTHERS.contains(String.valueOf(claim.time().rule())))
                && claim.of(Judgement.OVERALL)
                && !claim.isBeforeHistory()
                && !Statistics.RULE.equals(claim.time().rule())
                && dossier.dateOf(claim.grade()) == null;
    }

    private boolean isDated(Cue cue) {
        return switch (cue.kind()) {
            case FOCUSED_VISIT, MONITORING_VISIT -> true;
            case AREA_SEND -> lexicon.has("joint-inspectors", cue.sentence().norm());
            default -> false;
        };
    }

    /** "Responded to the findings of a focused visit": one that took place, on a day that the article doesn't give. */
    private boolean isNamedBefore(Cue cue) {
        return cue.kind() == InspectionKind.FOCUSED_VISIT
                && lexicon.has("visit-before", cue.sentence().norm());
    }

    /** A year that is already known to the month is the same inspection. */
    private static PartialDate key(Map<PartialDate, List<Claim>> known, PartialDate date) {
        return known.keySet().stream()
                .filter(other -> other.year() == date.year())
                .findFirst()
                .orElse(date);
    }

    private Finding graded(Dossier dossier, @Nullable PartialDate date, List<Claim> claims) {
        Framework stated = stated(claims);
        Framework framework = stated;
        if (framework == null && date != null) {
            framework = frameworks.inspectedOn(date);
        }
        InspectionKind kind = framework == null ? InspectionKind.FULL : frameworks.kindOf(framework);
        InspectionClaim claim = InspectionClaim.of(kind, stated == null ? KindBasis.INFERRED : KindBasis.STATED)
                .withFramework(framework == null ? null : framework.id())
                .withInspected(date);
        Finding.Builder finding = Finding.about(dossier.authorityId(), Body.COUNCIL, claim, Basis.REPORTED)
                .news(false)
                .evidence(new Evidence(
                        "kind",
                        claims.getFirst().sentence().text(),
                        null,
                        stated == null ? "framework-by-date" : "framework-named"));
        GradeSheet.of(claims, framework).writeTo(finding);
        return finding.build();
    }

    private @Nullable Framework stated(List<Claim> claims) {
        for (Claim claim : claims) {
            if (lexicon.has("framework.sif", claim.sentence().norm())) {
                return frameworks.newestOf(InspectionKind.SIF);
            }
        }
        boolean counted = Statistics.RULE.equals(claims.getFirst().time().rule());
        boolean sif = counted
                && article.sentences().stream().anyMatch(sentence -> lexicon.has("framework.sif", sentence.norm()));
        return sif ? frameworks.newestOf(InspectionKind.SIF) : null;
    }

    private static Finding visit(Cue cue) {
        return Finding.about(
                        cue.authorityId(),
                        cue.kind() == InspectionKind.AREA_SEND ? Body.LOCAL_AREA : Body.COUNCIL,
                        InspectionClaim.of(cue.kind(), KindBasis.STATED)
                                .withVisitNumber(cue.number())
                                .withInspected(cue.date()),
                        Basis.REPORTED)
                .news(false)
                .confidence(0.9)
                .evidence(new Evidence("kind", cue.sentence().text(), null, cue.rule()))
                .build();
    }
}
