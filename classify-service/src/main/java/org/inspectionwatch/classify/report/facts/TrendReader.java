package org.inspectionwatch.classify.report.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Trend;

/** Reads which way things go from the headline findings of a visit; nothing where they do not say it in plain words. */
public final class TrendReader {
    private static final Pattern HEADLINE =
            Pattern.compile("headline findings?:?|overview:?|findings and evaluation.*");
    private static final Pattern STATIC = Pattern.compile(
            "\\b(?:(?:insufficient|too little|little|limited|no|not enough) (?:\\w+ )?progress|not (?:yet )?(?:made|making) (?:enough|sufficient) progress|progress (?:has been|is) (?:too slow|not (?:yet )?(?:\\w+ )?evident)"
                    + "|(?:not|hardly|barely) (?:yet )?(?:sufficiently )?improv(?:ed|ing)|improvement(?:s)? (?:has|have) stalled|(?:not|no longer) (?:yet )?improving)");
    private static final Pattern WORSE = Pattern.compile("\\b(?:deteriorat|declin(?:e|ed|ing)\\b|worse)");
    private static final Pattern BETTER = Pattern.compile(
            "\\b(?:(?:made|making|is|steady|good|clear|continued|significant|some) (?:\\w+ )?progress|improved\\b|(?<!\\b(?:in|of|at|on|to|for|towards) )improving\\b|has strengthened|have strengthened)");

    private TrendReader() {}

    public static Read<Trend> read(ReportDocument document) {
        boolean inside = false;
        for (TextBlock block : document.blocks()) {
            if (block.is(BlockKind.HEADING)) {
                inside = HEADLINE.matcher(Plain.of(block.text())).matches();
            } else if (inside) {
                Optional<Trend> trend = trend(Plain.of(block.text()));
                if (trend.isPresent()) {
                    return Read.of(trend.get(), new Evidence("trend", block.text(), block.page(), "headline-findings"));
                }
            }
        }
        return Read.nothing();
    }

    private static Optional<Trend> trend(String text) {
        boolean still = STATIC.matcher(text).find();
        boolean worse = WORSE.matcher(text).find();
        boolean better = BETTER.matcher(STATIC.matcher(text).replaceAll("")).find();
        if (better) {
            return Optional.of(still || worse ? Trend.MIXED : Trend.PROGRESS);
        }
        if (worse) {
            return Optional.of(Trend.DETERIORATION);
        }
        return still ? Optional.of(Trend.STATIC) : Optional.empty();
    }
}
