package org.inspectionwatch.classify.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.jspecify.annotations.Nullable;

/** Reads the kind of inspection from the title of a report or the subject line of a letter. */
public final class ReportKindReader {
    private static final int TITLE_PAGES = 2;
    private static final int LONGEST_TITLE = 260;
    /** Titles stand at the top; further down the words may speak of another inspection. */
    private static final int TITLE_BLOCKS = 45;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final Pattern VISIT_NUMBER = Plain.pattern("\\b(first|second|third|fourth|fifth|sixth|seventh|"
            + "eighth|ninth|tenth|(?<digits>\\d{1,2})(?:st|nd|rd|th)) monitoring (?:visit|inspection)");

    private static final Pattern THIS_VISIT = Pattern.compile("\\bthis (?:was |is )?(?:the |our )?$");

    private static final Pattern OTHER_PROVIDER = Plain.pattern(
            "\\b(?:type of provider|unique reference number|registered provider|registered manager|responsible individual|"
                    + "learners|apprentices(?:hips)?|adult (?:and community )?learning|sc\\d{6})\\b");

    private static final String JTAI = "^(?:re:? |subject:? )?joint targeted area inspections?(?: \\(jtai\\))?";

    /** More telling titles first; the groups are the area and the theme. */
    private static final List<Title> TITLES = List.of(
            new Title(
                    InspectionKind.JTAI,
                    JTAI + " of (?:the )?(?:multi-?agency )?(?:response to|services for|arrangements for)"
                            + " (?<theme>.+?) (?:in|across) (?:the )?(?<area>.+)$"),
            new Title(InspectionKind.JTAI, JTAI + " of (?:the )?multi-?agency response to (?<theme>.+)$"),
            new Title(InspectionKind.JTAI, JTAI + " (?:of|in) (?!the multi)(?<area>.+)$"),
            new Title(InspectionKind.JTAI, JTAI + "(?: letter| report)?:?(?: (?<area>.+))?$"),
            new Title(
                    InspectionKind.AREA_SEND_REVISIT,
                    "^(?:joint )?(?:local )?area send revisit (?:in|of|to) (?<area>.+)$"),
            new Title(
                    InspectionKind.AREA_SEND,
                    "^area send (?:full )?inspection (?:of|in) (?<area>.+?)(?: (?:local )?area partnership)?$"),
            new Title(InspectionKind.AREA_SEND, "^(?:joint )?(?:local )?area send inspection (?:in|of) (?<area>.+)$"),
            new Title(
                    InspectionKind.MONITORING_VISIT,
                    "^(?:(?:ofsted|ilacs) )?(?:\\w+ )?monitoring visit (?:of|to|in) (?<area>.+?)(?: local authority)?(?: children's services)?$"),
            new Title(
                    InspectionKind.MONITORING_VISIT,
                    "^(?:report of )?(?:the )?(?:\\w+ )?monitoring visit(?: report| letter)?$"),
            new Title(
                    InspectionKind.FOCUSED_VISIT,
                    "^(?:ilacs )?focus(?:s)?ed visit (?:of|to|in) (?<area>.+?)(?: local authority)?(?: children's services)?$"),
            new Title(InspectionKind.FOCUSED_VISIT, "^(?:ilacs )?focus(?:s)?ed visit(?: report| letter)?$"),
            new Title(
                    InspectionKind.SIF_REINSPECTION,
                    "\\bre-? ?inspection of services for children in need of help and protection"),
            new Title(InspectionKind.SIF, "\\binspection of services for children in need of help and protection"),
            new Title(
                    InspectionKind.SLAC,
                    "^(?:the )?inspection of safeguarding and looked after children(?:'s)? services"),
            new Title(
                    InspectionKind.LAC_2013,
                    "^inspection of (?:services for )?looked after children(?:'s)?(?: services)?"),
            new Title(
                    InspectionKind.CP_2012,
                    "^inspection of (?:the )?local authority arrangements for the protection of children"),
            new Title(InspectionKind.UNANNOUNCED, "(?:unannounced inspection of )?contact, referral and assessment"),
            new Title(
                    InspectionKind.JAR_PROGRESS,
                    "^(?:inspection of )?progress (?:made )?in (?:the )?(?:provision of )?safeguarding|^(?:inspection of )?progress .*joint area review"),
            new Title(InspectionKind.JAR_PROGRESS, "joint area review.*progress|progress inspection"),
            new Title(
                    InspectionKind.ANNUAL_RATING, "^(?:\\d{4} )?children's services (?:annual )?(?:rating|assessment)"),
            new Title(
                    InspectionKind.ILACS,
                    "^inspection of (?<area>.+?) local authority(?:'s)? children's (?:social care )?services$"),
            new Title(
                    InspectionKind.ILACS, "^inspection of (?:local authority )?children's (?:social care )?services$"),
            new Title(InspectionKind.ILACS, "^inspection of (?<area>.+?)(?:'s)? children's (?:social care )?services$"),
            new Title(
                    InspectionKind.ILACS,
                    "^(?<area>.+?) inspection of (?:local authority )?children's (?:social care )?services$"));

    /** Stands on reports of single inspections too, below their own title. */
    private static final List<Title> BOARD_TITLES = List.of(new Title(
            InspectionKind.LSCB_REVIEW,
            "^review of the effectiveness of the (?:.{2,60} )?local safeguarding children board"));

    /**
     * A title of one kind.
     *
     * @param words as printed
     * @param loose the same where the export has lost blanks
     */
    private record Title(InspectionKind kind, Pattern words, Pattern loose) {
        Title(InspectionKind kind, String regex) {
            this(kind, Pattern.compile(regex), Plain.pattern(regex));
        }
    }

    /** The kind, or {@link InspectionKind#UNKNOWN} where no title is one of those known here. */
    public ReportKind read(ReportDocument document) {
        List<TextBlock> candidates = document.blocksTo(TITLE_PAGES).stream()
                .limit(TITLE_BLOCKS)
                .filter(block -> block.text().length() <= LONGEST_TITLE)
                .filter(block -> block.is(BlockKind.HEADING) || block.is(BlockKind.PARAGRAPH))
                .toList();
        List<TextBlock> titles = new ArrayList<>(
                candidates.stream().filter(block -> block.page() == 1).toList());
        wholeTitle(candidates).ifPresent(titles::add);
        candidates.stream().filter(block -> block.page() > 1).forEach(titles::add);
        return titled(TITLES, titles, candidates)
                .or(() -> titled(BOARD_TITLES, titles, candidates))
                .filter(kind -> !isOfOtherProvider(kind.kind(), document))
                .orElseGet(() -> new ReportKind(InspectionKind.UNKNOWN, null, null, null, null));
    }

    /** Visits to councils that teach adults or run homes have the same titles; their reports register a provider. */
    private static boolean isOfOtherProvider(InspectionKind kind, ReportDocument document) {
        boolean visit = kind == InspectionKind.MONITORING_VISIT || kind == InspectionKind.FOCUSED_VISIT;
        return visit
                && document.blocksTo(TITLE_PAGES).stream()
                        .anyMatch(block ->
                                OTHER_PROVIDER.matcher(Plain.of(block.text())).find());
    }

    /** The uppermost title tells the kind: those below may be of other inspections. A sentence is one where nothing else is. */
    private static Optional<ReportKind> titled(List<Title> known, List<TextBlock> blocks, List<TextBlock> candidates) {
        List<TextBlock> unspoken =
                blocks.stream().filter(block -> !isSentence(block)).toList();
        return titled(known, Title::words, unspoken, candidates)
                .or(() -> titled(known, Title::loose, unspoken, candidates))
                .or(() -> titled(known, Title::words, blocks, candidates))
                .or(() -> titled(known, Title::loose, blocks, candidates));
    }

    private static boolean isSentence(TextBlock block) {
        return block.is(BlockKind.PARAGRAPH) && block.text().endsWith(".");
    }

    private static Optional<ReportKind> titled(
            List<Title> known, Function<Title, Pattern> words, List<TextBlock> blocks, List<TextBlock> candidates) {
        return blocks.stream()
                .flatMap(block -> known.stream().flatMap(title -> reading(title, words, block, candidates)))
                .findFirst()
                .map(ReportKind::kind)
                .flatMap(kind -> known.stream()
                        .filter(title -> title.kind() == kind)
                        .flatMap(title -> blocks.stream().flatMap(block -> reading(title, words, block, candidates)))
                        .findFirst());
    }

    private static Stream<ReportKind> reading(
            Title title, Function<Title, Pattern> words, TextBlock block, List<TextBlock> candidates) {
        Matcher matcher = words.apply(title).matcher(Plain.of(block.text()));
        // In running text the words may speak of another inspection.
        return matcher.find() && (block.is(BlockKind.HEADING) || matcher.start() == 0)
                ? Stream.of(found(title, matcher, block, candidates))
                : Stream.empty();
    }

    /** A title whose lines differ in look is several blocks. */
    private static Optional<TextBlock> wholeTitle(List<TextBlock> candidates) {
        List<TextBlock> headings = candidates.stream()
                .filter(block -> block.page() == 1 && block.is(BlockKind.HEADING))
                .limit(4)
                .toList();
        return headings.size() < 2
                ? Optional.empty()
                : Optional.of(new TextBlock(
                        BlockKind.HEADING,
                        String.join(" ", headings.stream().map(TextBlock::text).toList()),
                        "",
                        headings.stream()
                                .flatMap(block -> block.lines().stream())
                                .toList()));
    }

    private static ReportKind found(Title title, Matcher matcher, TextBlock block, List<TextBlock> candidates) {
        return new ReportKind(
                title.kind(),
                printed(matcher, "area", block),
                printed(matcher, "theme", block),
                title.kind() == InspectionKind.MONITORING_VISIT ? visitNumber(candidates) : null,
                new Evidence("kind", block.text(), block.page(), "title"));
    }

    /** The group's words with the capitals that they were printed with. */
    private static @Nullable String printed(Matcher matcher, String group, TextBlock block) {
        if (!matcher.namedGroups().containsKey(group) || matcher.group(group) == null) {
            return null;
        }
        return Plain.cased(block.text()).substring(matcher.start(group), matcher.end(group));
    }

    /** Of several numbers that of "this" visit, or the highest: visits before are numbered lower. */
    private static @Nullable Integer visitNumber(List<TextBlock> candidates) {
        int highest = 0;
        for (TextBlock block : candidates) {
            String text = Plain.of(block.text());
            Matcher matcher = VISIT_NUMBER.matcher(text);
            while (matcher.find()) {
                String digits = matcher.group("digits");
                int number = digits == null ? ORDINALS.getOrDefault(matcher.group(1), 0) : Integer.parseInt(digits);
                if (THIS_VISIT.matcher(text.substring(0, matcher.start())).find()) {
                    return number;
                }
                highest = Math.max(highest, number);
            }
        }
        return highest == 0 ? null : highest;
    }
}
