package org.inspectionwatch.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rating changes that follow from reports read by people, worked out from the rules on one page and from nothing of the
 * services: no class of theirs is used here. Run it alone with the file as argument to see them.
 */
final class ExpectedChanges {
    private static final Map<String, Set<String>> MADE = Map.of(
            "sif", Set.of("overall", "help_protection", "in_care", "adoption", "care_leavers", "leaders"),
            "sif_reinspection", Set.of("overall", "help_protection", "in_care", "adoption", "care_leavers", "leaders"));
    private static final List<String> STEPS =
            List.of("inadequate", "adequate", "requires_improvement", "good", "outstanding");
    private static final Set<String> ADEQUATE_SCALE = Set.of("lac_2013", "cp_2012", "slac");
    private static final String OLD = "old ";
    private static final List<String> SEND_STEPS =
            List.of("widespread_or_systemic_failings", "inconsistent", "typically_positive");

    private final Map<String, String> last = new HashMap<>();
    private final TreeSet<String> changes = new TreeSet<>();

    private ExpectedChanges() {}

    public static void main(String[] file) throws IOException {
        of(Path.of(file[0])).forEach(System.out::println);
    }

    /** Each as "urn judgement from to document", sorted. */
    static List<String> of(Path gold) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode report = json.readTree(line);
            if (report.hasNonNull("inspection_end") && report.hasNonNull("urn")) {
                reports.add(report);
            }
        }
        reports.sort(Comparator.comparing((JsonNode report) -> text(report, "inspection_end"))
                .thenComparing(report -> text(report, "doc")));
        ExpectedChanges expected = new ExpectedChanges();
        reports.forEach(expected::next);
        return List.copyOf(expected.changes);
    }

    private void next(JsonNode report) {
        String kind = text(report, "kind");
        Map<String, String> grades = new HashMap<>();
        report.path("judgements")
                .properties()
                .forEach(grade -> grades.put(grade.getKey(), grade.getValue().asText()));
        boolean full = MADE.containsKey(kind) || kind.equals("ilacs");
        if (full && report.hasNonNull("overall")) {
            grades.put("overall", text(report, "overall"));
        }
        if (kind.equals("jtai") || kind.endsWith("visit")) {
            return;
        }
        String whose =
                text(report, "urn") + (kind.equals("lscb_review") ? " board" : kind.startsWith("area") ? " area" : "");
        boolean gap = full && speaksOfAnother(report, whose);
        for (String made : made(kind, text(report, "inspection_start"))) {
            if (!grades.containsKey(made)) {
                last.remove(whose + " " + line(made));
            }
        }
        grades.forEach((judgement, grade) -> {
            if (!grade.equals("not_judged")) {
                String graded = (ADEQUATE_SCALE.contains(kind) ? OLD : "") + grade;
                String before = last.put(whose + " " + line(judgement), graded);
                if (before != null && !gap && moved(before, graded)) {
                    changes.add(String.join(
                            " ", text(report, "urn"), judgement, plain(before), grade, text(report, "doc")));
                }
            }
        });
    }

    /** A report that names another overall grade before tells of an inspection that is not here. */
    private boolean speaksOfAnother(JsonNode report, String whose) {
        String known = last.get(whose + " overall");
        return report.hasNonNull("previous_overall")
                && known != null
                && !plain(known).equals(text(report, "previous_overall"));
    }

    private static Set<String> made(String kind, String start) {
        if (!kind.equals("ilacs")) {
            return MADE.getOrDefault(kind, Set.of());
        }
        if (start.compareTo("2023") < 0) {
            return Set.of("overall", "leaders", "help_protection", "in_care_and_leavers");
        }
        return start.compareTo("2026-04") < 0
                ? Set.of("overall", "leaders", "help_protection", "in_care", "care_leavers")
                : Set.of("leaders", "help_protection", "in_care", "care_leavers");
    }

    /** Between the old scale and the new one nothing is compared at the second step: adequate is not requires improvement. */
    private static boolean moved(String before, String grade) {
        boolean sameScale = before.startsWith(OLD) == grade.startsWith(OLD);
        boolean ofGrades = comparable(before, sameScale) && comparable(grade, sameScale);
        boolean ofSend = SEND_STEPS.contains(before) && SEND_STEPS.contains(grade);
        return (ofGrades || ofSend) && !plain(before).equals(plain(grade));
    }

    private static boolean comparable(String grade, boolean sameScale) {
        boolean second =
                plain(grade).equals("requires_improvement") || plain(grade).equals("adequate");
        return STEPS.contains(plain(grade)) && (sameScale || !second);
    }

    private static String plain(String graded) {
        return graded.startsWith(OLD) ? graded.substring(OLD.length()) : graded;
    }

    private static String line(String judgement) {
        return judgement.equals("in_care_and_leavers") ? "in_care" : judgement;
    }

    private static String text(JsonNode report, String name) {
        return report.path(name).asText();
    }
}
