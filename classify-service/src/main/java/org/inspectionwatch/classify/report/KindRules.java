package org.inspectionwatch.classify.report;

import java.util.List;
import org.inspectionwatch.classify.report.facts.LeadInspectorReader;
import org.inspectionwatch.classify.report.facts.PreviousReader;
import org.inspectionwatch.classify.report.grades.Grades;
import org.inspectionwatch.classify.report.grades.IlacsGrades;
import org.inspectionwatch.classify.report.grades.LookedAfterGrades;
import org.inspectionwatch.classify.report.grades.SendOutcome;
import org.inspectionwatch.classify.report.grades.SifGrades;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.lists.ItemListReader;
import org.inspectionwatch.classify.report.lists.ItemLists;
import org.inspectionwatch.classify.report.lists.SendLists;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;

/** Chooses what is read of a report of each kind. */
final class KindRules {
    private static final String UNREAD = "Grades of reports of this kind are not read; a person has to enter them.";

    private final Frameworks frameworks;
    private final IlacsGrades ilacs;
    private final SifGrades sif;
    private final LeadInspectorReader leads = new LeadInspectorReader();

    KindRules(Frameworks frameworks) {
        this.frameworks = frameworks;
        this.ilacs = new IlacsGrades(frameworks);
        this.sif = new SifGrades(frameworks);
    }

    RuleReading read(ReportFacts facts) {
        ReportDocument document = facts.document();
        return switch (facts.kind().kind()) {
            case ILACS -> ilacs(facts);
            case SIF -> council("sif", sif.read(document), facts);
            case SIF_REINSPECTION -> council("sif-reinspection", sif.read(document), facts);
            case LSCB_REVIEW ->
                new RuleReading(
                        Body.LSCB,
                        "sif",
                        sif.readBoard(document),
                        ItemListReader.read(document, true),
                        leads.read(document),
                        PreviousReader.read(document));
            case JTAI -> visit("jtai", facts);
            case FOCUSED_VISIT -> visit("ilacs-focused", facts);
            case MONITORING_VISIT -> visit(monitoringFramework(facts), facts);
            case AREA_SEND ->
                new RuleReading(
                        Body.LOCAL_AREA,
                        sendFramework(facts),
                        SendOutcome.read(document),
                        SendLists.read(document),
                        leads.readTeam(document),
                        PreviousReader.readDateLine(document));
            case LAC_2013 -> council("lac-2013", LookedAfterGrades.read(document), facts);
            case CP_2012 -> council("child-protection-2012", LookedAfterGrades.read(document), facts);
            case AREA_SEND_REVISIT, SLAC, ANNUAL_RATING, UNANNOUNCED, JAR_PROGRESS, FULL, UNKNOWN -> unread(facts);
        };
    }

    private RuleReading ilacs(ReportFacts facts) {
        Framework generation = ilacs.generation(facts.start());
        Grades grades = ilacs.read(facts.document(), facts.start());
        return new RuleReading(
                Body.COUNCIL,
                generation == null ? null : generation.id(),
                grades,
                ItemListReader.read(facts.document(), false),
                leads.read(facts.document()),
                PreviousReader.read(facts.document()));
    }

    private RuleReading council(String framework, Grades grades, ReportFacts facts) {
        return new RuleReading(
                Body.COUNCIL,
                framework,
                grades,
                ItemListReader.read(facts.document(), true),
                leads.read(facts.document()),
                PreviousReader.read(facts.document()));
    }

    private RuleReading visit(String framework, ReportFacts facts) {
        return new RuleReading(
                Body.COUNCIL,
                framework,
                Grades.none(),
                ItemListReader.read(facts.document(), false),
                leads.read(facts.document()),
                Read.nothing());
    }

    /** A kind whose grades are not read here: nothing is guessed. */
    private RuleReading unread(ReportFacts facts) {
        Grades grades = new Grades(
                Grades.none().grades(),
                List.of(),
                List.of(new ReviewReason("judgements", UNREAD), new ReviewReason("judgements.overall", UNREAD)),
                0);
        return new RuleReading(
                Body.COUNCIL,
                null,
                grades,
                new ItemLists(List.of(), List.of()),
                leads.read(facts.document()),
                Read.nothing());
    }

    private String monitoringFramework(ReportFacts facts) {
        Framework sifYears = frameworks.byId("sif").orElseThrow();
        return facts.start() != null && sifYears.inForceOn(facts.start()) ? "sif-monitoring" : "ilacs-monitoring";
    }

    private String sendFramework(ReportFacts facts) {
        Framework renewed = frameworks.byId("area-send-2").orElseThrow();
        return facts.start() == null || renewed.inForceOn(facts.start()) ? renewed.id() : "area-send-1";
    }
}
