package org.inspectionwatch.classify.report.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.LineEnds;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.DateSpan;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedDates;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/** Reads the first and the last day of an inspection: from the line that begins "Inspection dates:", or from the opening of a letter. */
public final class InspectionDaysReader {
    private static final String FIELD = "inspection.start";
    private static final int TITLE_PAGES = 3;
    private static final int MOST_LINES = 3;
    /** An inspection in two blocks was 72 days long; one that seems longer is more likely misread. */
    private static final int LONGEST_DAYS = 120;
    /** From the last day on site to the report it takes weeks; reports held back by legal action took seven months. */
    private static final int LATEST_REPORT_DAYS = 500;

    private static final Pattern LABEL = Plain.pattern(
            "^(?:\\(?joint\\)? )?(?:dates? of (?:the )?(?:inspection|review|visit)|(?:inspection|review|visit) dates?)\\b ?:? ?");
    private static final Pattern HAS_DAY = Pattern.compile("\\d");
    private static final Pattern ENDS_OPEN = Pattern.compile(".*(?:\\bto|\\band|-|,|&|:)$");
    private static final Pattern OTHER_FIELD = Plain.pattern(
            "^(?:lead|deputy|reporting|report|published|judgement|dates? of (?:the )?(?:previous|last)).*");
    private static final Pattern OPENING = Plain.pattern(
            "(?:(?:took place|carried out|conducted|undertaken|visit(?:ed)?|inspection|inspected)\\b[^.]{0,120}?\\b(?:from|between|on|over)"
                    + "|^between|^from|^on) (?<dates>(?:the )?(?:[a-z]+day,? )?\\d{1,2}\\b(?:[^.;]|(?<=\\d)\\.(?=\\d)){0,90})");
    private static final Pattern AFTER_DATES =
            Pattern.compile(",? (?:ofsted|inspectors|hmi|his|her|the|a|we|of|which|when|where|who|that|this)\\b");
    /** Leads to the days of an inspection before. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:(?:since|following|after) (?:the |its |our |your )?(?:\\w+ ){0,3}?(?:inspection|monitoring visit)|last|previous|earlier)\\b[^.]*$");
    /** What may stand beside the dates of an inspection. */
    private static final Pattern DATES_ONLY = Plain.pattern(
            "(?:[^a-z]|\\b(?:to|and|until|from|between|the|of|on|inclusive|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|(?:(?<=\\d) ?(?:st|nd|rd|th|to|and)))*");

    /**
     * @param document the report
     * @param published day of publication, for dates printed without a year and as a check; or null
     */
    public Read<DateSpan> read(ReportDocument document, @Nullable LocalDate published) {
        Optional<PrintedLine> label = document.linesTo(TITLE_PAGES).stream()
                .filter(line -> LABEL.matcher(Plain.of(line.text())).find())
                .findFirst();
        if (label.isPresent()) {
            String words = afterLabel(document.lines(), label.get());
            Read<DateSpan> read = checked(
                    PrintedDates.span(withYear(words, published)),
                    words,
                    label.get().page(),
                    "inspection-dates",
                    published);
            Optional<String> several = several(document, published);
            if (several.isPresent()) {
                return doubted(read, several.get());
            }
            boolean sure = DATES_ONLY
                    .matcher(PrintedDates.withoutMonths(Plain.of(words)))
                    .matches();
            return sure || !read.reviews().isEmpty()
                    ? read
                    : doubted(read, "The dates of the inspection, \"%s\", hold other words.".formatted(words));
        }
        Optional<Read<DateSpan>> own = opening(document, published, false);
        return own.or(() -> opening(document, published, true)
                        .map(read -> doubted(read, "The only dates in the opening may be of an inspection before.")))
                .orElseGet(
                        () -> Read.unsure(FIELD, "The report prints no dates of the inspection that could be read."));
    }

    /**
     * Why the file may hold more than one report: lines far apart name the dates of different inspections. Empty where all say
     * the same.
     */
    public static Optional<String> several(ReportDocument document, @Nullable LocalDate published) {
        List<DateSpan> spans = document.lines().stream()
                .filter(line -> LABEL.matcher(Plain.of(line.text())).find())
                .map(line -> afterLabel(document.lines(), line))
                .filter(words -> DATES_ONLY
                        .matcher(PrintedDates.withoutMonths(Plain.of(words)))
                        .matches())
                .flatMap(words -> PrintedDates.span(withYear(words, published)).stream())
                .toList();
        return spans.stream()
                .filter(span -> !span.start().equals(spans.getFirst().start()))
                .findFirst()
                .map(other -> "The file gives the dates of two inspections, \"%s\" and \"%s\": it may hold two reports."
                        .formatted(spans.getFirst().words(), other.words()));
    }

    private static Read<DateSpan> doubted(Read<DateSpan> read, String reason) {
        List<ReviewReason> reviews = new ArrayList<>(read.reviews());
        reviews.add(new ReviewReason(FIELD, reason));
        return new Read<>(read.value(), read.evidence(), reviews);
    }

    private static Optional<Read<DateSpan>> opening(
            ReportDocument document, @Nullable LocalDate published, boolean evenEarlier) {
        for (TextBlock block : document.blocksTo(TITLE_PAGES)) {
            String text = Plain.of(block.text());
            Matcher opening = OPENING.matcher(text);
            int from = 0;
            while (opening.find(from)) {
                int dates = opening.start("dates");
                Matcher after = AFTER_DATES.matcher(text).region(dates, opening.end("dates"));
                String words = Plain.printed(block.text(), dates, after.find() ? after.start() : opening.end("dates"));
                Optional<DateSpan> span = PrintedDates.span(withYear(words, published));
                boolean earlier = EARLIER.matcher(text.substring(0, dates)).find();
                if (span.isPresent() && (evenEarlier || !earlier)) {
                    return Optional.of(checked(span, words, block.page(), "opening", published));
                }
                from = dates;
            }
        }
        return Optional.empty();
    }

    private static String afterLabel(List<PrintedLine> lines, PrintedLine label) {
        int at = lines.indexOf(label);
        String text = Plain.of(label.text());
        Matcher matcher = LABEL.matcher(text);
        StringBuilder words =
                new StringBuilder(Plain.printed(label.text(), matcher.find() ? matcher.end() : 0, text.length()));
        List<PrintedLine> following = new ArrayList<>(lines.subList(at + 1, Math.min(lines.size(), at + MOST_LINES)));
        lines.stream()
                .filter(line ->
                        line.beside(label) && line.line().x() > label.line().right())
                .findFirst()
                .ifPresent(following::addFirst);
        for (PrintedLine line : following) {
            String next = Plain.of(line.text());
            boolean open = !HAS_DAY.matcher(words).find()
                    || ENDS_OPEN.matcher(Plain.of(words.toString())).matches()
                    || PrintedDates.span(words.toString()).isEmpty();
            if (!open
                    || OTHER_FIELD.matcher(next).matches()
                    || !HAS_DAY.matcher(next).find()) {
                break;
            }
            words.append(' ').append(Plain.cased(line.text()));
        }
        return LineEnds.join(List.of(words.toString()));
    }

    /** Some letters print no year: theirs is that of the publication, or the one before it. */
    private static String withYear(String words, @Nullable LocalDate published) {
        if (published == null || words.matches(".*(?:19|20)\\d\\d.*|.*\\d[/.]\\d+[/.]\\d.*")) {
            return words;
        }
        String thisYear = words + " " + published.getYear();
        boolean past = PrintedDates.span(thisYear)
                .filter(span -> !span.end().isAfter(published))
                .isPresent();
        return past ? thisYear : words + " " + (published.getYear() - 1);
    }

    private static Read<DateSpan> checked(
            Optional<DateSpan> span, String words, int page, String rule, @Nullable LocalDate published) {
        if (span.isEmpty()) {
            return Read.unsure(FIELD, "The dates of the inspection, \"%s\", are no possible dates.".formatted(words));
        }
        Evidence evidence = new Evidence(FIELD, words, page, rule);
        String doubt = doubt(span.get(), published);
        return doubt == null
                ? Read.of(span.get(), evidence)
                : new Read<>(span, List.of(evidence), List.of(new ReviewReason(FIELD, doubt)));
    }

    private static @Nullable String doubt(DateSpan span, @Nullable LocalDate published) {
        if (span.start().plusDays(LONGEST_DAYS).isBefore(span.end())) {
            return "The inspection would have lasted from %s to %s, which is too long."
                    .formatted(span.start(), span.end());
        }
        if (published != null && span.end().isAfter(published)) {
            return "The inspection would have ended on %s, after its report was published on %s."
                    .formatted(span.end(), published);
        }
        if (published != null && span.end().plusDays(LATEST_REPORT_DAYS).isBefore(published)) {
            return "The inspection would have ended on %s, long before its report was published on %s."
                    .formatted(span.end(), published);
        }
        return null;
    }
}
