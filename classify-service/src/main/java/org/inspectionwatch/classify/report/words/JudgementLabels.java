package org.inspectionwatch.classify.report.words;

import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;

/** The names of judgements, framework by framework. */
public final class JudgementLabels {
    private static final String EXPERIENCES = "(?:the )?experiences? and progress of ";

    /** Inspections of local authority children's services, all three generations. */
    public static final List<JudgementLabel> ILACS = List.of(
            JudgementLabel.of(
                    Judgement.LEADERS,
                    "(?:the )?impact of leaders on social (?:work|care) practice(?: with(?: the)? children(?: and(?: their)? families)?)?"),
            JudgementLabel.of(
                    Judgement.HELP_PROTECTION,
                    EXPERIENCES
                            + "children (?:who need|in need of|who need help,) help(?:,| and) (?:care and )?protection"),
            JudgementLabel.of(Judgement.IN_CARE_AND_LEAVERS, EXPERIENCES + "children in care and(?: of)? care leavers"),
            JudgementLabel.of(Judgement.IN_CARE, EXPERIENCES + "children in care(?! and(?: of)? care)"),
            JudgementLabel.of(Judgement.CARE_LEAVERS, EXPERIENCES + "care leavers"),
            JudgementLabel.of(Judgement.OVERALL, "overall effectiveness(?: of children's services)?"));

    /** Single inspection framework; its overall judgement is a sentence, not a row. */
    public static final List<JudgementLabel> SIF = List.of(
            JudgementLabel.of(
                    Judgement.HELP_PROTECTION,
                    "(?:" + EXPERIENCES + ")?children (?:who need|in need of) help and protection"),
            JudgementLabel.of(
                    Judgement.IN_CARE, "(?:" + EXPERIENCES + ")?children looked after and achieving permanence"),
            JudgementLabel.of(Judgement.ADOPTION, "(?:the )?adoption(?: performance)?"),
            JudgementLabel.of(Judgement.CARE_LEAVERS, EXPERIENCES + "(?:children who are )?care leavers"),
            JudgementLabel.of(Judgement.LEADERS, "leadership,? management and governance"));

    /** Inspections of looked after children services and of child protection, 2012 and 2013. */
    public static final List<JudgementLabel> EARLIER = List.of(
            JudgementLabel.of(Judgement.OVERALL, "overall effectiveness(?: of services .{5,60})?"),
            JudgementLabel.of(Judgement.CAPACITY_TO_IMPROVE, "(?:the )?capacity (?:to improve|for improvement)"),
            JudgementLabel.of(Judgement.OUTCOMES, "outcomes for looked after children and young people"),
            JudgementLabel.of(Judgement.QUALITY_OF_PROVISION, "(?:the )?quality of (?:provision|practice)"),
            JudgementLabel.of(
                    Judgement.HELP_PROTECTION,
                    "(?:the )?effectiveness of the help and protection provided to children.{0,60}"),
            JudgementLabel.of(
                    Judgement.LEADERS,
                    "leadership(?:,| and) (?:management|governance)(?: and (?:management|governance))?"));

    private JudgementLabels() {}
}
