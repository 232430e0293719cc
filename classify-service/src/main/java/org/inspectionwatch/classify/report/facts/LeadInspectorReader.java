package org.inspectionwatch.classify.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.contracts.finding.Evidence;

/** Reads the names of the lead inspectors, without their titles. */
public final class LeadInspectorReader {
    private static final String FIELD = "lead_inspectors";
    private static final String RULE = "lead-inspector";
    private static final double SECOND_COLUMN = 150;

    private static final Pattern LABEL =
            Pattern.compile("^(?i:(?:the ?)?(?:lead|reporting) ?inspectors?(?: was| were)?)\\s*:?\\s*");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)[,\u2013\u2014-]?\\s*\\b(?:his|her) ?majesty['\u2019]?s?(?: ?inspectors?)?\\b.*|,?\\s*\\b(?:senior )?hmi\\b.*|,?\\s*\\b(?:ofsted|lead inspector).*|\\s*\\(.*");
    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})[\u2010-\u2015\u2212](?=\\p{L})");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Dr|Mr|Mrs|Ms|Sir|Dame|Prof)\\.? )?\\p{Lu}[\\p{L}'\u2018\u2019.-]*(?: [\\p{L}'\u2018\u2019.-]+){1,4}");
    private static final Pattern SEND_LEAD = Pattern.compile("(?i).*\\blead (?:ofsted )?(?:inspector|hmi)\\b.*");
    private static final Pattern CARE_QUALITY = Pattern.compile("(?i).*\\b(?:cqc|care quality)\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b)\\s*");
    private static final Pattern TEAM = Pattern.compile("(?i)(?:the )?inspection team:?");
    private static final Pattern OFSTED = Pattern.compile("(?i)ofsted:?");

    /** From the line that begins "Lead inspector". */
    public Read<List<String>> read(ReportDocument document) {
        List<PrintedLine> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher label = LABEL.matcher(lines.get(i).text());
            if (label.find()) {
                String rest = lines.get(i).text().substring(label.end());
                if (TITLE.matcher(rest).replaceFirst("").isBlank() && i + 1 < lines.size()) {
                    rest = lines.get(i + 1).text();
                }
                List<String> names = names(rest);
                if (!names.isEmpty()) {
                    return Read.of(
                            names,
                            new Evidence(
                                    FIELD, lines.get(i).text(), lines.get(i).page(), RULE));
                }
            }
        }
        return Read.nothing();
    }

    /** From the table of the inspection team of an area SEND report: Ofsted's leads stand first in Ofsted's column. */
    public Read<List<String>> readTeam(ReportDocument document) {
        List<PrintedLine> lines = document.lines();
        Optional<PrintedLine> title = lines.stream()
                .filter(line -> TEAM.matcher(line.text()).matches())
                .findFirst();
        if (title.isEmpty()) {
            return Read.nothing();
        }
        List<PrintedLine> team = lines.subList(lines.indexOf(title.get()) + 1, lines.size()).stream()
                .filter(line -> line.page() <= title.get().page() + 1)
                .filter(line -> line.line().x() < title.get().line().x() + SECOND_COLUMN)
                .toList();
        List<PrintedLine> leads = team.stream()
                .filter(line -> SEND_LEAD.matcher(line.text()).matches())
                .filter(line -> !CARE_QUALITY.matcher(line.text()).matches())
                .map(line -> names(line.text()).isEmpty() ? above(team, line) : line)
                .toList();
        if (leads.isEmpty()) {
            leads = team.stream()
                    .filter(line -> !OFSTED.matcher(line.text()).matches())
                    .limit(1)
                    .toList();
        }
        List<String> names = new ArrayList<>();
        leads.forEach(line -> names.addAll(names(line.text())));
        return names.isEmpty()
                ? Read.nothing()
                : Read.of(
                        names,
                        new Evidence(
                                FIELD, leads.getFirst().text(), leads.getFirst().page(), "inspection-team"));
    }

    /** A long rank may stand below its name. */
    private static PrintedLine above(List<PrintedLine> team, PrintedLine line) {
        return team.get(Math.max(0, team.indexOf(line) - 1));
    }

    private static List<String> names(String text) {
        String bare = TITLE.matcher(HYPHENS.matcher(text).replaceAll("-")).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(bare)) {
            String name = part.strip();
            if (NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }
}
