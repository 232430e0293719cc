package org.inspectionwatch.classify.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.report.facts.AuthorityReader;
import org.inspectionwatch.classify.report.facts.DraftMark;
import org.inspectionwatch.classify.report.facts.InspectionDaysReader;
import org.inspectionwatch.classify.report.facts.PublicationDayReader;
import org.inspectionwatch.classify.report.facts.ReportKind;
import org.inspectionwatch.classify.report.facts.ReportKindReader;
import org.inspectionwatch.classify.report.grades.Grades;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.lists.Passages;
import org.inspectionwatch.classify.report.words.DateSpan;
import org.inspectionwatch.classify.theme.ThemeTagger;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.PagedText;

/**
 * Reads one report or letter of an inspection into its findings: one for each authority that it is about. What it cannot read
 * for certain it marks for review; it never guesses a grade. Deterministic, and safe for use by several threads.
 */
public final class ReportReader {
    private final AuthorityReader authorities;
    private final ReportKindReader kinds = new ReportKindReader();
    private final InspectionDaysReader days = new InspectionDaysReader();
    private final PublicationDayReader publicationDays = new PublicationDayReader();
    private final KindRules rules;
    private final ThemeTagger themes;

    public ReportReader(Authorities authorities, AuthorityNames names, Frameworks frameworks, ThemeTagger themes) {
        this.authorities = new AuthorityReader(authorities, names);
        this.rules = new KindRules(frameworks, names);
        this.themes = themes;
    }

    /**
     * @param text of the PDF
     * @param listing what the source said of it; names the authority beside the report itself
     */
    public ReadingOutcome read(PagedText text, Listing listing) {
        ReportDocument document = ReportDocument.of(text);
        if (document.blocks().isEmpty()) {
            return new ReadingOutcome.NothingFound(
                    ReadingFailed.Reason.NO_FINDING, "the PDF prints page furniture only");
        }
        ReportKind kind = kinds.read(document);
        Read<LocalDate> published = publicationDays.read(document, listing);
        Read<DateSpan> span = days.read(document, published.value().orElse(null));
        LocalDate start = span.value().map(DateSpan::start).orElse(null);
        Read<List<Authority>> about = authorities.read(
                document,
                kind.namedArea(),
                listing,
                start == null ? published.value().orElse(null) : start);
        if (kind.kind() == InspectionKind.UNKNOWN && about.value().isEmpty()) {
            return new ReadingOutcome.NothingFound(
                    ReadingFailed.Reason.NO_FINDING,
                    "the PDF is no report of a kind that is known, and names no authority");
        }
        ReportFacts facts = new ReportFacts(document, kind, published, span, about);
        RuleReading reading = doubted(rules.read(facts), text, facts);
        List<ThemeTag> tags = Passages.of(document, reading.lists()).stream()
                .flatMap(passage -> themes.tag(passage).stream())
                .toList();
        List<Finding> findings = about.value()
                .map(found -> found.stream()
                        .map(authority -> FindingWriter.finding(authority.authorityId(), facts, reading, tags))
                        .toList())
                .orElseGet(() -> List.of(FindingWriter.finding(null, facts, reading, tags)));
        return new ReadingOutcome.Found(findings);
    }

    private static RuleReading doubted(RuleReading reading, PagedText text, ReportFacts facts) {
        Grades grades = reading.grades();
        List<String> reasons = Stream.of(
                        DraftMark.reason(text),
                        InspectionDaysReader.several(
                                facts.document(), facts.published().value().orElse(null)))
                .flatMap(Optional::stream)
                .toList();
        for (String reason : reasons) {
            grades = grades.doubted(reason);
        }
        return reading.withGrades(grades);
    }
}
