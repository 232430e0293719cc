package org.inspectionwatch.classify.report;

import java.util.List;
import java.util.OptionalInt;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.report.facts.LeadInspectorReader;
import org.inspectionwatch.classify.report.facts.PreviousReader;
import org.inspectionwatch.classify.report.facts.TrendReader;
import org.inspectionwatch.classify.report.grades.Grades;
import org.inspectionwatch.classify.report.grades.IlacsGrades;
import org.inspectionwatch.classify.report.grades.LookedAfterGrades;
import org.inspectionwatch.classify.report.grades.OwnBoard;
import org.inspectionwatch.classify.report.grades.SendOutcome;
import org.inspectionwatch.classify.report.grades.SifGrades;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.lists.ItemListReader;
import org.inspectionwatch.classify.report.lists.ItemLists;
import org.inspectionwatch.classify.report.lists.SendLists;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Scale;
import org.jspecify.annotations.Nullable;

/** Chooses what is read of a report of each kind. */
final class KindRules {
    private static final String UNREAD = "Grades of reports of this kind are not read; a person has to enter them.";

    private final Frameworks frameworks;
    private final AuthorityNames names;
    private final Scale scale;
    private final IlacsGrades ilacs;
    private final SifGrades sif;
    private final LeadInspectorReader leads = new LeadInspectorReader();

    KindRules(Frameworks frameworks, AuthorityNames names) {
        this.frameworks = frameworks;
        this.names = names;
        this.scale = frameworks.scale("ofsted4_ri").orElseThrow();
        this.ilacs = new IlacsGrades(frameworks);
        this.sif = new SifGrades(frameworks);
    }

    RuleReading read(ReportFacts facts) {
        ReportDocument document = facts.document();
        return switch (facts.kind().kind()) {
            case ILACS -> ilacs(facts);
            case SIF -> council("sif", sif.read(document, ownBoard(facts)), facts);
            case SIF_REINSPECTION -> council("sif-reinspection", sif.read(document, ownBoard(facts)), facts);
            case LSCB_REVIEW ->
                withPrevious(
                        RuleReading.of(
                                Body.LSCB,
                                "sif",
                                sif.readBoard(document, ownBoard(facts)),
                                ItemListReader.read(document, true),
                                leads.read(document)),
                        document);
            case JTAI -> visit("jtai", facts);
            case FOCUSED_VISIT -> visit("ilacs-focused", facts);
            case MONITORING_VISIT -> visit(monitoringFramework(facts), facts);
            case AREA_SEND -> areaSend(facts);
            case LAC_2013 -> council("lac-2013", LookedAfterGrades.read(document), facts);
            case CP_2012 -> council("child-protection-2012", LookedAfterGrades.read(document), facts);
            case UNANNOUNCED -> visit("cra", facts);
            case AREA_SEND_REVISIT -> unread(Body.LOCAL_AREA, "area-send-1", facts);
            case SLAC -> unread(Body.COUNCIL, "slac", facts);
            case ANNUAL_RATING -> unread(Body.COUNCIL, "annual-rating", facts);
            case JAR_PROGRESS -> unread(Body.COUNCIL, "jar", facts);
            case FULL, UNKNOWN -> unread(Body.COUNCIL, null, facts);
        };
    }

    private OwnBoard ownBoard(ReportFacts facts) {
        return new OwnBoard(names, facts.authorities().value().orElse(List.of()));
    }

    private RuleReading ilacs(ReportFacts facts) {
        ReportDocument document = facts.document();
        Framework generation = ilacs.generation(facts.start());
        RuleReading reading = RuleReading.of(
                Body.COUNCIL,
                generation == null ? null : generation.id(),
                ilacs.read(document, facts.start()),
                ItemListReader.read(document, false),
                leads.read(document));
        return withPrevious(reading, document);
    }

    private RuleReading council(String framework, Grades grades, ReportFacts facts) {
        ReportDocument document = facts.document();
        RuleReading reading = RuleReading.of(
                Body.COUNCIL, framework, grades, ItemListReader.read(document, true), leads.read(document));
        return withPrevious(reading, document);
    }

    private RuleReading withPrevious(RuleReading reading, ReportDocument document) {
        Read<Previous> previous =
                reading.framework() != null && reading.framework().startsWith("ilacs")
                        ? PreviousReader.read(document)
                        : PreviousReader.readListed(document);
        Grade before = previous.value().map(Previous::overall).orElse(null);
        return reading.withPrevious(
                previous, direction(before, reading.grades().grades().get(Judgement.OVERALL)));
    }

    private @Nullable Direction direction(@Nullable Grade before, @Nullable Grade now) {
        OptionalInt from = before == null ? OptionalInt.empty() : scale.rank(before);
        OptionalInt to = now == null ? OptionalInt.empty() : scale.rank(now);
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        int steps = to.getAsInt() - from.getAsInt();
        return steps == 0 ? Direction.UNCHANGED : steps > 0 ? Direction.IMPROVED : Direction.DECLINED;
    }

    private RuleReading visit(String framework, ReportFacts facts) {
        ReportDocument document = facts.document();
        RuleReading reading = RuleReading.of(
                Body.COUNCIL, framework, Grades.none(), ItemListReader.read(document, false), leads.read(document));
        return facts.kind().kind() == InspectionKind.JTAI ? reading : reading.withTrend(TrendReader.read(document));
    }

    /** A kind whose grades are not read here: nothing is guessed. */
    private RuleReading unread(Body body, @Nullable String framework, ReportFacts facts) {
        Grades grades = new Grades(
                Grades.none().grades(),
                List.of(),
                List.of(new ReviewReason("judgements", UNREAD), new ReviewReason("judgements.overall", UNREAD)),
                0);
        return RuleReading.of(
                body, framework, grades, new ItemLists(List.of(), List.of()), leads.read(facts.document()));
    }

    private String monitoringFramework(ReportFacts facts) {
        Framework sifYears = frameworks.byId("sif").orElseThrow();
        return facts.start() != null && sifYears.inForceOn(facts.start()) ? "sif-monitoring" : "ilacs-monitoring";
    }

    private RuleReading areaSend(ReportFacts facts) {
        ReportDocument document = facts.document();
        Framework renewed = frameworks.byId("area-send-2").orElseThrow();
        if (facts.start() != null && !renewed.inForceOn(facts.start())) {
            return RuleReading.of(
                    Body.LOCAL_AREA,
                    "area-send-1",
                    SendOutcome.readLetter(document),
                    new ItemLists(List.of(), List.of()),
                    leads.read(document));
        }
        return RuleReading.of(
                        Body.LOCAL_AREA,
                        renewed.id(),
                        SendOutcome.read(document),
                        SendLists.read(document),
                        leads.readTeam(document))
                .withPrevious(PreviousReader.readDateLine(document), null);
    }
}
