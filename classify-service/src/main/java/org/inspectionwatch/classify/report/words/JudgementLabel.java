package org.inspectionwatch.classify.report.words;

import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * The printed name of a judgement.
 *
 * @param judgement which
 * @param words matches the name in text prepared by {@link Plain}
 */
public record JudgementLabel(Judgement judgement, Pattern words) {

    static JudgementLabel of(Judgement judgement, String regex) {
        return new JudgementLabel(judgement, Plain.pattern(regex));
    }
}
