package org.inspectionwatch.sample.site;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.http.HttpRequest;

/** Reads parameters such as {@code grade=leaders:good}. */
final class GradesParameter {
    private GradesParameter() {}

    static Map<Judgement, Grade> of(HttpRequest request) {
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        for (String value : request.all("grade")) {
            String[] sides = value.toUpperCase(Locale.ROOT).split(":", 2);
            if (sides.length != 2) {
                throw new IllegalArgumentException("a grade is written judgement:grade, not " + value);
            }
            grades.put(Judgement.valueOf(sides[0]), Grade.valueOf(sides[1]));
        }
        return grades;
    }
}
