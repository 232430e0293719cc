package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SamplePdf;
import org.inspectionwatch.sample.report.SampleReport;

/** Prints a document of the world. The same bytes for the same document and edition. */
public final class DocumentPrinter {
    private static final List<String> LEADS =
            List.of("Robin Example", "Siobhan Sample", "Anne-Marie Test", "Lee Specimen", "Kim Trial");
    private static final LocalDate NEW_SEND = LocalDate.of(2023, 1, 1);
    /** From here on every report has today's look. */
    private static final LocalDate TODAYS_LOOK = LocalDate.of(2021, 11, 1);

    private static final String AMENDED = "The records that this inspection read, as corrected after publication.";

    private DocumentPrinter() {}

    /** The document as first published. */
    public static byte[] print(SampleDocument document) {
        return print(document, 1, Map.of());
    }

    /**
     * @param edition 1 as first published; a later one says that it is corrected
     * @param corrected grades that this edition changes
     */
    public static byte[] print(SampleDocument document, int edition, Map<Judgement, Grade> corrected) {
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        grades.putAll(document.grades());
        grades.putAll(corrected);
        byte[] pdf = isPlain(document)
                ? PlainLetter.print(document, grades, edition)
                : SamplePdf.print(report(document, grades, edition), layout(document));
        return SampleStamp.invented(pdf);
    }

    private static boolean isPlain(SampleDocument document) {
        return switch (document.kind()) {
            case CP_2012, JAR_PROGRESS, AREA_SEND_REVISIT -> true;
            case AREA_SEND -> document.start().isBefore(NEW_SEND);
            default -> false;
        };
    }

    private static SampleReport report(SampleDocument document, Map<Judgement, Grade> grades, int edition) {
        Random random = new Random(document.seed());
        List<String> improvements = new ArrayList<>(Passages.improvements(random));
        if (edition > 1) {
            improvements.add(AMENDED);
        }
        return SampleReport.about(document.kind(), shortNames(document), councils(document))
                .days(document.start(), document.end())
                .published(document.published())
                .lead(isLetter(document.kind()) ? null : Streams.pick(random, LEADS))
                .grades(grades)
                .improvements(improvements)
                .priorities(Passages.priorities(document, random))
                .theme(document.kind() == InspectionKind.JTAI ? Passages.subject(random) : null)
                .build();
    }

    private static SampleLayout layout(SampleDocument document) {
        return document.start().isBefore(TODAYS_LOOK) && !isLetter(document.kind())
                ? SampleLayout.random(new Random(document.seed()), document.seed())
                : SampleLayout.TODAY;
    }

    private static boolean isLetter(InspectionKind kind) {
        return switch (kind) {
            case JTAI, FOCUSED_VISIT, MONITORING_VISIT -> true;
            default -> false;
        };
    }

    private static String shortNames(SampleDocument document) {
        return document.providers().stream()
                .map(provider -> provider.authority().shortName())
                .collect(Collectors.joining(" and "));
    }

    private static String councils(SampleDocument document) {
        return document.providers().stream()
                .map(provider -> provider.authority().name())
                .collect(Collectors.joining(" and "));
    }
}
