package org.inspectionwatch.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.sample.report.SamplePdf;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SampleStamp;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.sample.world.World;

/** The sample's inspections as a world that a sample site can show; its first day is the one before the newest report. */
final class FactualWorld {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final long FIRST_FILE = 59_000_001;

    private final Map<String, SampleInspection> byFile = new LinkedHashMap<>();
    private final Map<String, Provider> providers = new TreeMap<>();

    private FactualWorld(List<SampleInspection> inspections) {
        Authorities authorities = Authorities.load();
        for (SampleInspection inspection : inspections) {
            byFile.put(Long.toString(FIRST_FILE + byFile.size()), inspection);
            providers.computeIfAbsent(
                    inspection.urn(),
                    urn -> new Provider(
                            urn,
                            inspection.council(),
                            "Council Offices, " + inspection.authority(),
                            authorities.byUrn(urn).orElseThrow()));
        }
    }

    /** @param inspections oldest first */
    static World of(List<SampleInspection> inspections) {
        FactualWorld world = new FactualWorld(inspections);
        LocalDate newest = inspections.getLast().published();
        return World.made(
                newest.minusDays(1),
                List.copyOf(world.providers.values()),
                world.byFile.entrySet().stream()
                        .map(entry -> world.document(entry.getKey(), entry.getValue()))
                        .toList(),
                world::print);
    }

    /** Nothing true is ever amended, so every edition is the first. */
    private byte[] print(SampleDocument document, int edition, Map<?, ?> corrected) {
        SampleInspection inspection = byFile.get(document.fileId());
        if (inspection == null || edition > 1 || !corrected.isEmpty()) {
            throw new IllegalArgumentException("the sample of facts has no edition " + edition + " of file "
                    + document.fileId() + ": facts are not amended");
        }
        return SampleStamp.on(SamplePdf.print(inspection.report()));
    }

    private SampleDocument document(String id, SampleInspection inspection) {
        String title = "Children's services inspection";
        return new SampleDocument(
                id,
                SiteHost.FILES,
                "/v1/file/" + id,
                title,
                title + ", pdf - " + DAY.format(inspection.published()),
                inspection.published(),
                List.of(Objects.requireNonNull(providers.get(inspection.urn()))),
                inspection.kind(),
                inspection.start(),
                inspection.end(),
                inspection.grades(),
                Long.parseLong(id));
    }
}
