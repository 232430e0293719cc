package org.inspectionwatch.classify.report;

import java.util.List;
import org.inspectionwatch.classify.report.grades.Grades;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.lists.ItemLists;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Previous;
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
 */
record RuleReading(
        Body body,
        @Nullable String framework,
        Grades grades,
        ItemLists lists,
        Read<List<String>> leads,
        Read<Previous> previous) {}
