package org.inspectionwatch.query.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;

/** Ofsted's terms for the names that JSON has. */
public final class Terms {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A name of several words; those of one word stand in sentences for themselves. */
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b");

    private static final Map<String, String> NAMES = names();

    private Terms() {}

    /** The judgement within a sentence, such as {@code help and protection}. */
    public static String judgement(Judgement judgement) {
        return switch (judgement) {
            case OVERALL -> "overall effectiveness";
            case LEADERS -> "the impact of leaders";
            case HELP_PROTECTION -> "help and protection";
            case IN_CARE -> "children in care";
            case CARE_LEAVERS -> "care leavers";
            case IN_CARE_AND_LEAVERS -> "children in care and care leavers";
            case ADOPTION -> "adoption";
            case LSCB -> "the Local Safeguarding Children Board";
            case SEND_OUTCOME -> "the area SEND outcome";
            case SAFEGUARDING -> "safeguarding";
            case LOOKED_AFTER -> "services for looked after children";
            case PROGRESS -> "progress";
            case OUTCOMES -> "outcomes for looked after children";
            case QUALITY_OF_PROVISION -> "quality of provision";
            case CAPACITY_TO_IMPROVE -> "capacity to improve";
        };
    }

    /** The judgement standing by itself, such as {@code Impact of leaders}. */
    public static String heading(Judgement judgement) {
        String words = judgement(judgement);
        return capital(words.startsWith("the ") ? words.substring(4) : words);
    }

    /** The grade as printed, such as {@code Requires improvement}. */
    public static String grade(Grade grade) {
        return capital(grade.slug().replace('_', ' '));
    }

    /** The kind of inspection within a sentence. */
    public static String kind(InspectionKind kind) {
        return switch (kind) {
            case ILACS -> "ILACS inspection";
            case SIF -> "single inspection";
            case SIF_REINSPECTION -> "single re-inspection";
            case FOCUSED_VISIT -> "focused visit";
            case MONITORING_VISIT -> "monitoring visit";
            case JTAI -> "joint targeted area inspection";
            case AREA_SEND -> "area SEND inspection";
            case AREA_SEND_REVISIT -> "area SEND revisit";
            case LSCB_REVIEW -> "review of the Local Safeguarding Children Board";
            case LAC_2013 -> "inspection of services for looked after children";
            case CP_2012 -> "inspection of child protection";
            case SLAC -> "inspection of safeguarding and looked after children";
            case ANNUAL_RATING -> "annual assessment";
            case UNANNOUNCED -> "unannounced inspection";
            case JAR_PROGRESS -> "progress inspection";
            case FULL -> "full inspection";
            case UNKNOWN -> "inspection";
        };
    }

    /** The outcome of a visit within a sentence. */
    public static String trend(Trend trend) {
        return switch (trend) {
            case PROGRESS -> "progress";
            case MIXED -> "a mixed picture";
            case STATIC -> "no change";
            case DETERIORATION -> "deterioration";
        };
    }

    /** {@code improved} or {@code declined}. */
    public static String direction(Direction direction) {
        return direction.slug();
    }

    /** What a grade is read from: {@code report} or {@code article}. */
    public static String source(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> "report";
            case REPORTED -> "article";
        };
    }

    /** What to know before comparing, one sentence. */
    public static String flag(ComparabilityFlag flag) {
        return switch (flag) {
            case CROSS_FRAMEWORK -> "The two inspections followed different frameworks.";
            case SCOPE_CHANGED -> "The judgement covered other children or services before.";
        };
    }

    /** The sentence with these terms in place of the names that JSON has, such as {@code requires_improvement}. */
    public static String sentence(String words) {
        return NAME.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(NAMES.getOrDefault(found.group(), found.group())));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Arrays.stream(InspectionKind.values()).forEach(kind -> names.put(kind.slug(), kind(kind)));
        Arrays.stream(Judgement.values()).forEach(judgement -> names.put(judgement.slug(), judgement(judgement)));
        Arrays.stream(Grade.values())
                .forEach(grade -> names.put(grade.slug(), grade.slug().replace('_', ' ')));
        return Map.copyOf(names);
    }

    /** Such as {@code 3 June 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same with its first letter large. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
