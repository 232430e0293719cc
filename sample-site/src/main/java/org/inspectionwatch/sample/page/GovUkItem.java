package org.inspectionwatch.sample.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that Ofsted published on GOV.UK.
 *
 * @param path of its page
 * @param format GOV.UK's name for the kind of page
 * @param published day of its newest change
 * @param notes of its changes, oldest first
 */
public record GovUkItem(
        String path, String title, String description, String format, LocalDate published, List<String> notes) {
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final int FIRST_YEAR = 2018;

    public GovUkItem {
        notes = List.copyOf(notes);
    }

    /** When it was changed last. */
    public OffsetDateTime at() {
        return published.atTime(HALF_PAST_NINE).atOffset(ZoneOffset.UTC);
    }

    /** What is public on that day, oldest first: statistics twice a year, and the framework with its changes. */
    public static List<GovUkItem> on(LocalDate day) {
        List<GovUkItem> items = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= day.getYear(); year++) {
            items.add(new GovUkItem(
                    "/government/statistics/area-send-inspections-and-outcomes-to-31-december-" + (year - 1),
                    "Area SEND inspections and outcomes in England: as at 31 December " + (year - 1),
                    "Sample statistics of inspections of local areas.",
                    "official_statistics",
                    LocalDate.of(year, 6, 12),
                    List.of("First published.")));
            items.add(new GovUkItem(
                    "/government/statistics/local-authority-inspection-outcomes-as-at-31-march-" + year,
                    "Local authority inspection outcomes as at 31 March " + year,
                    "Sample statistics of the outcomes of inspections of children's services.",
                    "official_statistics",
                    LocalDate.of(year, 8, 30),
                    List.of("First published.")));
        }
        items.add(framework(day));
        return items.stream().filter(item -> !item.published().isAfter(day)).toList();
    }

    private static GovUkItem framework(LocalDate day) {
        List<String> notes = new ArrayList<>(List.of("First published."));
        LocalDate changed = LocalDate.of(FIRST_YEAR, 1, 15);
        if (!day.isBefore(LocalDate.of(2023, 1, 9))) {
            notes.add("Added a judgement on care leavers.");
            changed = LocalDate.of(2023, 1, 9);
        }
        if (!day.isBefore(LocalDate.of(2026, 4, 27))) {
            notes.add("Removed the overall effectiveness judgement.");
            changed = LocalDate.of(2026, 4, 27);
        }
        return new GovUkItem(
                "/government/publications/inspecting-local-authority-childrens-services-from-2018",
                "Inspecting local authority children's services",
                "Sample of a page about the framework.",
                "guidance",
                changed,
                notes);
    }
}
