package org.inspectionwatch.classify.report;

import java.util.List;
import org.inspectionwatch.classify.report.grades.Grades;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.lists.ItemLists;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.Trend;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the report's own kind read.
 *
 * @param body whom the inspection judged
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param grades all of them; none for visits
 * @param lists what must improve
 * @param leads names of the lead inspectors
 * @param previous what is said of the inspection before
 * @param direction from the grade before to this one, or null where the report does not state both on one scale
 * @param trend of a visit
 */
record RuleReading(
        Body body,
        @Nullable String framework,
        Grades grades,
        ItemLists lists,
        Read<List<String>> leads,
        Read<Previous> previous,
        @Nullable Direction direction,
        Read<Trend> trend) {

    /** What was read, without what only some kinds of report have. */
    static RuleReading of(
            Body body, @Nullable String framework, Grades grades, ItemLists lists, Read<List<String>> leads) {
        return new RuleReading(body, framework, grades, lists, leads, Read.nothing(), null, Read.nothing());
    }

    RuleReading withPrevious(Read<Previous> value, @Nullable Direction movement) {
        return new RuleReading(body, framework, grades, lists, leads, value, movement, trend);
    }

    RuleReading withGrades(Grades value) {
        return new RuleReading(body, framework, value, lists, leads, previous, direction, trend);
    }

    RuleReading withTrend(Read<Trend> value) {
        return new RuleReading(body, framework, grades, lists, leads, previous, direction, value);
    }
}
