package org.inspectionwatch.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.Reading;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.finding.Trend;

/** A finding for tests: a report of an ILACS inspection unless told otherwise. */
public final class Report {
    private final String publicationId;
    private String authorityId = "wiltshire";
    private InspectionKind kind = InspectionKind.ILACS;
    private Body body = Body.COUNCIL;
    private Basis basis = Basis.OFFICIAL;
    private boolean news = true;
    private LocalDate start;
    private LocalDate end;
    private PartialDate inspected;
    private LocalDate published;
    private Previous previous;
    private Trend trend;
    private final List<Item> priorityActions = new ArrayList<>();
    private int revision = 1;
    private int readerVersion = 1;
    private int taxonomyVersion = 1;
    private int part = 1;
    private int parts = 1;
    private List<ThemeTag> themes = List.of(
            new ThemeTag("front-door", Polarity.STRENGTH, Role.NARRATIVE, "The front door works well.", 3, null));
    private String title;
    private String url;
    private boolean handedIn;
    private String scope;
    private String words;
    private final Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
    private final List<ReviewReason> review = new ArrayList<>();

    private Report(String publicationId) {
        this.publicationId = publicationId;
    }

    public static Report in(String publicationId) {
        return new Report(publicationId);
    }

    /** An article: reported, and dated by its publication alone. */
    public static Report article(String publicationId) {
        Report report = new Report(publicationId);
        report.basis = Basis.REPORTED;
        return report;
    }

    public Report about(String authority) {
        authorityId = authority;
        return this;
    }

    public Report kind(InspectionKind value) {
        kind = value;
        return this;
    }

    public Report body(Body value) {
        body = value;
        return this;
    }

    public Report history() {
        news = false;
        return this;
    }

    /** Ends on that day after two weeks on site; published two months later. */
    public Report ended(String day) {
        end = LocalDate.parse(day);
        start = end.minusDays(11);
        published = published == null ? end.plusDays(60) : published;
        return this;
    }

    public Report inspected(String date) {
        inspected = PartialDate.parse(date);
        return this;
    }

    public Report published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Report previously(Grade overall) {
        previous = new Previous(overall, null);
        return this;
    }

    public Report revision(int value) {
        revision = value;
        return this;
    }

    public Report readerVersion(int value) {
        readerVersion = value;
        return this;
    }

    public Report taxonomyVersion(int value) {
        taxonomyVersion = value;
        return this;
    }

    /** Says this of themes instead of praising the front door. */
    public Report theme(ThemeTag... values) {
        themes = List.of(values);
        return this;
    }

    /** Another title and address of the publication than those that follow from its id. */
    public Report listedAs(String newTitle, String newUrl) {
        title = newTitle;
        url = newUrl;
        return this;
    }

    /** A file that somebody has, and that no public address leads to. */
    public Report handedIn() {
        handedIn = true;
        return this;
    }

    /** What a visit looked at, in the document's words. */
    public Report lookedAt(String subject) {
        scope = subject;
        return this;
    }

    /** The words in which the document gives each of its grades and the way things go. */
    public Report saying(String text) {
        words = text;
        return this;
    }

    public Report part(int number, int of) {
        part = number;
        parts = of;
        return this;
    }

    public Report grade(Judgement judgement, Grade grade) {
        grades.put(judgement, grade);
        return this;
    }

    public Report overall(Grade grade) {
        return grade(Judgement.OVERALL, grade);
    }

    public Report leaders(Grade grade) {
        return grade(Judgement.LEADERS, grade);
    }

    /** The same grade for all that an ILACS of 2023 to 2026 judges. */
    public Report allGrades(Grade grade) {
        return overall(grade)
                .grade(Judgement.LEADERS, grade)
                .grade(Judgement.HELP_PROTECTION, grade)
                .grade(Judgement.IN_CARE, grade)
                .grade(Judgement.CARE_LEAVERS, grade);
    }

    public Report trend(Trend value) {
        trend = value;
        return this;
    }

    public Report priorityActions(String... texts) {
        Arrays.stream(texts).forEach(text -> priorityActions.add(new Item(text, 2)));
        return this;
    }

    public Report needsReview(String field, String reason) {
        review.add(new ReviewReason(field, reason));
        return this;
    }

    public PublicationRef publication() {
        return new PublicationRef(
                publicationId,
                revision,
                DeterministicId.contentHash(new byte[] {(byte) revision}),
                "test-folder",
                publicationId + ".pdf",
                title == null ? "Report " + publicationId : title,
                handedIn ? null : Objects.requireNonNullElse(url, "https://example.org/" + publicationId),
                "application/pdf",
                published,
                "OGL-UK-3.0",
                Instant.parse("2100-01-01T00:00:00Z"));
    }

    public ReadingFailed failed(ReadingFailed.Reason reason) {
        return new ReadingFailed(
                publication(), new Reading(readerVersion, taxonomyVersion, 0, 0), reason, "The file holds no text.");
    }

    public FindingRecorded build() {
        InspectionClaim claim = InspectionClaim.of(kind, KindBasis.STATED)
                .withDays(start, end)
                .withInspected(inspected)
                .withTheme(scope);
        Finding.Builder finding = Finding.about(authorityId, body, claim, basis)
                .published(published)
                .news(news)
                .judgements(grades)
                .previous(previous)
                .trend(trend)
                .priorityAction(!priorityActions.isEmpty())
                .priorityActions(priorityActions)
                .needsReview(review)
                .themes(themes);
        grades.forEach((judgement, grade) -> finding.evidence(new Evidence(
                "judgements." + judgement.slug(),
                words == null ? judgement.slug() + " " + grade.slug() : words,
                2,
                "table")));
        if (trend != null && words != null) {
            finding.evidence(new Evidence("trend", words, 1, "trend"));
        }
        String id = DeterministicId.of(
                "finding",
                publicationId,
                String.valueOf(revision),
                String.valueOf(readerVersion),
                String.valueOf(taxonomyVersion),
                String.valueOf(part));
        return new FindingRecorded(
                id, publication(), new Reading(readerVersion, taxonomyVersion, part, parts), finding.build());
    }
}
