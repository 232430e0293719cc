package org.inspectionwatch.sample.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What a sample report says.
 *
 * @param kind ILACS, SIF, SIF_REINSPECTION, JTAI, AREA_SEND, FOCUSED_VISIT or MONITORING_VISIT
 * @param authority name as in a title, such as "Hartlepool"
 * @param council full name as in a title of its own line, such as "Hartlepool Borough Council"
 * @param start first day on site
 * @param end last day on site
 * @param published day of publication; printed where reports of the kind print it
 * @param lead name of the lead inspector, or null where reports of the kind name none
 * @param grades all that the report prints, in the order of its table; overall among them
 * @param sectionGrades grades that section headings repeat; one that differs from {@code grades} makes a contradictory report
 * @param improvements what must improve; sub-items follow a line break each
 * @param priorities areas for priority action
 * @param previous a sentence on the inspection before, or null
 * @param theme subject of a joint inspection, or null
 */
public record SampleReport(
        InspectionKind kind,
        String authority,
        String council,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        @Nullable String lead,
        Map<Judgement, Grade> grades,
        Map<Judgement, Grade> sectionGrades,
        List<String> improvements,
        List<String> priorities,
        @Nullable String previous,
        @Nullable String theme) {

    public SampleReport {
        grades = Map.copyOf(grades);
        sectionGrades = Map.copyOf(sectionGrades);
        improvements = List.copyOf(improvements);
        priorities = List.copyOf(priorities);
    }

    /** Begins a report with the facts that every report has. */
    public static Builder about(InspectionKind kind, String authority, String council) {
        return new Builder(kind, authority, council);
    }

    /** Collects what a report says; confined to one thread. */
    public static final class Builder {
        private final InspectionKind kind;
        private final String authority;
        private final String council;
        private LocalDate start = LocalDate.EPOCH;
        private LocalDate end = LocalDate.EPOCH;
        private LocalDate published = LocalDate.EPOCH;
        private @Nullable String lead;
        private final Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        private final Map<Judgement, Grade> sectionGrades = new EnumMap<>(Judgement.class);
        private List<String> improvements = List.of();
        private List<String> priorities = List.of();
        private @Nullable String previous;
        private @Nullable String theme;

        private Builder(InspectionKind kind, String authority, String council) {
            this.kind = kind;
            this.authority = authority;
            this.council = council;
        }

        public Builder days(LocalDate first, LocalDate last) {
            start = first;
            end = last;
            return this;
        }

        public Builder published(LocalDate day) {
            published = day;
            return this;
        }

        public Builder lead(@Nullable String name) {
            lead = name;
            return this;
        }

        public Builder grade(Judgement judgement, Grade grade) {
            grades.put(judgement, grade);
            sectionGrades.put(judgement, grade);
            return this;
        }

        public Builder grades(Map<Judgement, Grade> all) {
            grades.putAll(all);
            sectionGrades.putAll(all);
            return this;
        }

        /** Lets the heading of a section contradict the table. */
        public Builder sectionGrade(Judgement judgement, Grade grade) {
            sectionGrades.put(judgement, grade);
            return this;
        }

        /** Leaves a row out of the table, not its section. */
        public Builder withoutRow(Judgement judgement) {
            grades.remove(judgement);
            return this;
        }

        public Builder improvements(List<String> items) {
            improvements = items;
            return this;
        }

        public Builder priorities(List<String> items) {
            priorities = items;
            return this;
        }

        public Builder previous(@Nullable String sentence) {
            previous = sentence;
            return this;
        }

        public Builder theme(@Nullable String words) {
            theme = words;
            return this;
        }

        public SampleReport build() {
            return new SampleReport(
                    kind,
                    authority,
                    council,
                    start,
                    end,
                    published,
                    lead,
                    grades,
                    sectionGrades,
                    improvements,
                    priorities,
                    previous,
                    theme);
        }
    }
}
