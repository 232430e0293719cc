package org.inspectionwatch.standalone.serving;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.Reading;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Theme;

/** Reports of every authority of today, one a few months, each with graded judgements and passages. */
final class GeneratedFindings {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 20);
    private static final int DAYS_BETWEEN = 160;
    private static final List<Grade> GRADES =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final List<Judgement> JUDGEMENTS = List.of(
            Judgement.OVERALL,
            Judgement.LEADERS,
            Judgement.HELP_PROTECTION,
            Judgement.IN_CARE,
            Judgement.CARE_LEAVERS);
    private static final List<Role> ROLES =
            List.of(Role.NARRATIVE, Role.NARRATIVE, Role.NARRATIVE, Role.SUMMARY, Role.HEADLINE, Role.IMPROVEMENT_AREA);

    private final GeneratedWords words;
    private final List<Authority> authorities = Authorities.load().all().stream()
            .filter(authority -> authority.validTo() == null)
            .toList();

    GeneratedFindings(GeneratedWords words) {
        this.words = words;
    }

    List<Authority> authorities() {
        return authorities;
    }

    /** One of many: the same number gives the same authority and days, not the same words. */
    FindingRecorded finding(int number, int passages) {
        Authority authority = authorities.get(number % authorities.size());
        LocalDate end = FIRST.plusDays((long) number / authorities.size() * DAYS_BETWEEN + number % 90);
        InspectionKind kind = end.getYear() < 2018 ? InspectionKind.SIF : InspectionKind.ILACS;
        InspectionClaim claim =
                InspectionClaim.of(kind, KindBasis.STATED).withDays(end.minusDays(11), end);
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        List<Evidence> evidence = new ArrayList<>();
        for (Judgement judgement : JUDGEMENTS) {
            Grade grade = GRADES.get(words.below(GRADES.size()));
            grades.put(judgement, grade);
            evidence.add(new Evidence("judgements." + judgement.slug(), grade.slug(), 1, "judgement-table"));
        }
        Finding finding = Finding.about(authority.authorityId(), Body.COUNCIL, claim, Basis.OFFICIAL)
                .published(end.plusDays(50))
                .judgements(grades)
                .evidence(evidence)
                .themes(tags(passages))
                .build();
        String publicationId = DeterministicId.of("publication", "serving-speed", String.valueOf(number));
        return new FindingRecorded(
                DeterministicId.of("finding", publicationId, "1", "1", "1", "1"),
                publication(publicationId, authority, end.plusDays(50)),
                new Reading(1, 1, 1, 1),
                finding);
    }

    private List<ThemeTag> tags(int passages) {
        List<ThemeTag> tags = new ArrayList<>();
        for (int number = 0; number < passages; number++) {
            Theme theme = words.theme();
            tags.add(new ThemeTag(
                    theme.id(),
                    words.below(2) == 0 ? Polarity.STRENGTH : Polarity.IMPROVEMENT,
                    ROLES.get(words.below(ROLES.size())),
                    words.sentence(theme),
                    1 + number / 5,
                    Judgement.LEADERS));
        }
        return tags;
    }

    private static PublicationRef publication(String publicationId, Authority authority, LocalDate published) {
        return new PublicationRef(
                publicationId,
                1,
                DeterministicId.contentHash(publicationId.getBytes(StandardCharsets.UTF_8)),
                "generated",
                "reports/" + publicationId + ".pdf",
                "Inspection of " + authority.shortName() + " children's services",
                "https://example.org/" + publicationId,
                "application/pdf",
                published,
                "OGL-UK-3.0",
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
