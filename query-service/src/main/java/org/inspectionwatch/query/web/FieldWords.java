package org.inspectionwatch.query.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.wording.Terms;
import org.jspecify.annotations.Nullable;

/** Fields of a finding, and what they read, in people's words; as {@code cdi:fieldWords}. */
@Singleton
@Named("fieldWords")
public class FieldWords {
    private static final String JUDGEMENTS = "judgements.";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("authority_id", "Authority"),
            Map.entry("authority", "Authority"),
            Map.entry("body", "Who was judged"),
            Map.entry("kind", "Kind of inspection"),
            Map.entry("inspection", "The inspection as a whole"),
            Map.entry("inspection.kind", "Kind of inspection"),
            Map.entry("inspection.framework", "Framework"),
            Map.entry("inspection.start", "First day on site"),
            Map.entry("inspection_start", "First day on site"),
            Map.entry("inspection.end", "Last day on site"),
            Map.entry("inspection_end", "Last day on site"),
            Map.entry("inspection.inspected", "When it was inspected"),
            Map.entry("inspection.visit_number", "Number of the visit"),
            Map.entry("inspection.theme", "What it looked at"),
            Map.entry("inspection.lead_inspectors", "Lead inspector"),
            Map.entry("lead_inspector", "Lead inspector"),
            Map.entry("lead_inspectors", "Lead inspector"),
            Map.entry("published", "Published on"),
            Map.entry("news", "Whether the document reports it as news"),
            Map.entry("trend", "Which way things go"),
            Map.entry("direction", "Direction"),
            Map.entry("previous", "The inspection before"),
            Map.entry("previous_overall", "The grade before"),
            Map.entry("previous.overall", "The grade before"),
            Map.entry("priority_action", "Area for priority action"),
            Map.entry("priority_actions", "Areas for priority action"),
            Map.entry("priority_action_items", "Areas for priority action"),
            Map.entry("areas_for_improvement", "What needs to improve"),
            Map.entry("overall", "Overall effectiveness"),
            Map.entry("themes", "Practice themes"));

    private final Authorities authorities;
    private final Frameworks frameworks;

    FieldWords(Authorities authorities, Frameworks frameworks) {
        this.authorities = authorities;
        this.frameworks = frameworks;
    }

    /** What people call the field; its name in words where it has no other. */
    public String label(String field) {
        return judgement(field).map(Terms::heading).orElseGet(() -> LABELS.getOrDefault(field, plain(field)));
    }

    /** What the field reads, for people; null where it reads nothing. */
    public @Nullable String value(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (judgement(field).isPresent() || field.equals("overall") || field.equals("previous.overall")) {
            return grade(value).map(Terms::grade).orElse(value);
        }
        return switch (field) {
            case "authority_id" -> authority(value);
            case "inspection.framework" ->
                frameworks.byId(value).map(Framework::name).orElse(value);
            case "inspection.kind" -> kind(value);
            case "trend" -> trend(value);
            case "published", "inspection.start", "inspection.end" -> day(value);
            case "news", "priority_action" -> value.equals("true") ? "Yes" : "No";
            default -> plain(value);
        };
    }

    /** The grade that a judgement reads, or null for other fields and values. */
    public @Nullable Grade gradeOf(String field, @Nullable String value) {
        boolean graded = judgement(field).isPresent() || field.equals("overall");
        return value == null || !graded ? null : grade(value).orElse(null);
    }

    /** The authority's name; the id where there is none of that id. */
    public String authority(String authorityId) {
        return authorities.byId(authorityId).map(Authority::name).orElse(authorityId);
    }

    /** Kinds of inspections by value. */
    public List<Choice> kinds() {
        return Arrays.stream(InspectionKind.values())
                .map(kind -> new Choice(kind.slug(), "%s (%s)".formatted(Terms.capital(Terms.kind(kind)), kind.slug())))
                .toList();
    }

    /** Frameworks by value, in order of time. */
    public List<Choice> frameworks() {
        return frameworks.all().stream()
                .map(framework -> new Choice(framework.id(), framework.name()))
                .toList();
    }

    /** All grades by value. */
    public List<Choice> grades() {
        return Arrays.stream(Grade.values())
                .map(grade -> new Choice(grade.slug(), Terms.grade(grade)))
                .toList();
    }

    private static Optional<Judgement> judgement(String field) {
        return Arrays.stream(Judgement.values())
                .filter(judgement -> field.equals(JUDGEMENTS + judgement.slug()))
                .findFirst();
    }

    private static Optional<Grade> grade(String slug) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.slug().equals(slug))
                .findFirst();
    }

    private static String kind(String slug) {
        return Arrays.stream(InspectionKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .map(kind -> Terms.capital(Terms.kind(kind)))
                .findFirst()
                .orElse(slug);
    }

    private static String trend(String slug) {
        return Arrays.stream(Trend.values())
                .filter(trend -> trend.slug().equals(slug))
                .map(trend -> Terms.capital(Terms.trend(trend)))
                .findFirst()
                .orElse(slug);
    }

    private static String day(String value) {
        try {
            return Terms.day(LocalDate.parse(value));
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private static String plain(String name) {
        return Terms.capital(name.replace('_', ' ').replace('.', ' '));
    }
}
