package org.inspectionwatch.classify.report.grades;

import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * A grade at one place of the report.
 *
 * @param judgement which line
 * @param grade the grade
 * @param words the words around it
 * @param page counted from 1
 * @param rule that read it
 */
record PrintedGrade(Judgement judgement, Grade grade, String words, int page, String rule) {
    Evidence evidence() {
        return new Evidence("judgements." + judgement.slug(), words, page, rule);
    }
}
