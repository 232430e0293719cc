package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.InspectionKind;

/**
 * How the listing titles a file, in all the forms that were seen.
 *
 * @param words the visible title
 * @param full the same with media type and day of publication
 */
record ListingTitle(String words, String full) {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.UK);
    private static final LocalDate SIF_TITLES_END = LocalDate.of(2015, 7, 1);
    private static final LocalDate NEW_SEND = LocalDate.of(2023, 1, 1);

    static ListingTitle of(Inspection inspection, long seed) {
        LocalDate published = inspection.published();
        String day = (seed % 2 == 0 ? PADDED : PLAIN).format(published);
        if (inspection.kind() == InspectionKind.SIF && published.isBefore(SIF_TITLES_END)) {
            String words = "Single inspection of LA children's services as pdf";
            return new ListingTitle(words, words + " - " + day);
        }
        String words = words(inspection);
        String type = seed % 5 == 0 ? "PDF" : "pdf";
        boolean old = inspection.kind() == InspectionKind.CP_2012 || inspection.kind() == InspectionKind.JAR_PROGRESS;
        return new ListingTitle(words, words + (old ? ",  " : ", ") + type + " - " + day);
    }

    private static String words(Inspection inspection) {
        return switch (inspection.kind()) {
            case FOCUSED_VISIT -> "Children's services focused visit";
            case MONITORING_VISIT -> "Children's services monitoring visit";
            case JTAI -> "Joint area child protection inspection";
            case AREA_SEND ->
                inspection.start().isBefore(NEW_SEND) ? "Local area SEND inspection" : "Area SEND full inspection";
            case AREA_SEND_REVISIT -> "Local area SEND revisit";
            case JAR_PROGRESS -> "Joint area review - progress inspection";
            case SIF_REINSPECTION -> "Children's services re-inspection";
            default -> "Children's services inspection";
        };
    }
}
