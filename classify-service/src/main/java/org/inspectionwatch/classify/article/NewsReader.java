package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.jspecify.annotations.Nullable;

/** Decides what an article announces of an authority: a graded inspection, a visit, or nothing new. */
final class NewsReader {
    /** Rule of a visit whose kind the article does not name. */
    static final String BY_NARRATIVE = "visit-by-narrative";

    /** Rules by which a visit counted since an inspection is one of monitoring, where the council was inadequate. */
    private static final Set<String> COUNTED_VISIT = Set.of(
            "nth-visited",
            "on-nth-visit",
            "nth-since",
            "nth-visit",
            "nth-look",
            "monitored",
            "monitored-nth",
            "monitored-since",
            "back-for-days",
            "letters-counted",
            "follow-up");

    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final Lexicon SCHEMES = Lexicon.load("schemes.txt");
    private static final PartialDate OVERLAP = PartialDate.parse("2018-06");
    private static final int LEAD = 3;

    private final Lexicon lexicon;
    private final InspectionCalendar frameworks;
    private final NamedFrameworks named;
    private final TimeReader times;
    private final Article article;
    private final @Nullable InspectionKind roundUp;
    private final boolean reaction;
    private final UndeclaredVisits undeclared;
    private final RoundUp visits;
    private final Story story;

    NewsReader(
            Lexicon lexicon,
            InspectionCalendar frameworks,
            TimeReader times,
            Article article,
            RoundUp visits,
            Story story) {
        this.lexicon = lexicon;
        this.visits = visits;
        this.story = story;
        this.frameworks = frameworks;
        this.named = new NamedFrameworks(lexicon, frameworks, times, article);
        this.times = times;
        this.article = article;
        this.roundUp = roundUp();
        this.undeclared = new UndeclaredVisits(lexicon, times, article, roundUp != null);
        this.reaction =
                article.sentences().stream().limit(LEAD).anyMatch(sentence -> lexicon.has("reaction", sentence.norm()));
    }

    /** The council's own news, or null where the article has none of it. */
    @Nullable
    News of(Dossier dossier) {
        List<Claim> grades = reported(dossier);
        Optional<Cue> visit = dossier.newsCue(
                        InspectionKind.MONITORING_VISIT, InspectionKind.FOCUSED_VISIT, InspectionKind.UNANNOUNCED)
                .filter(cue -> !isOfArea(cue, dossier))
                .filter(cue -> grades.isEmpty() || !isGradedScheme(cue));
        boolean standing = visit.filter(cue -> cue.kind() == InspectionKind.MONITORING_VISIT)
                        .isPresent()
                && grades.stream().allMatch(Dossier::isStillInadequate);
        boolean graded = !grades.isEmpty()
                && !standing
                && (visit.isEmpty()
                        || grades.getFirst().sentence().index()
                                < visit.get().sentence().index());
        graded |= !grades.isEmpty() && visit.filter(this::isOfProtection).isPresent();
        Sentence stay = graded && isStandingAlone(grades) ? undeclared.stay(dossier) : null;
        if (stay != null) {
            return undeclared(dossier, stay, grades.getFirst().grade() == Grade.INADEQUATE);
        }
        if (graded && isOldStory(dossier, grades)) {
            return null;
        }
        if (graded) {
            return graded(dossier, grades);
        }
        if (visit.isPresent()) {
            return story.isUnderWay() ? null : visit(dossier, visit.get());
        }
        Sentence passage = visits.passageOn(dossier.authorityId());
        return passage == null ? inferredVisit(dossier) : member(dossier, passage);
    }

    /** Inspections of the protection of children, in 2012 and 2013, always came unannounced. */
    private boolean isOfProtection(Cue cue) {
        return cue.kind() == InspectionKind.UNANNOUNCED && isOfProtection(dated(cue.date()));
    }

    private boolean isOfProtection(@Nullable Framework framework) {
        return framework != null && frameworks.kindOf(framework) == InspectionKind.CP_2012;
    }

    /** A "monitoring inspection" or "second look" beside the outcome of an area is of the area, unless it names the services. */
    private boolean isOfArea(Cue cue, Dossier dossier) {
        String norm = cue.sentence().norm();
        return cue.kind() != InspectionKind.FOCUSED_VISIT
                && dossier.claims().stream().anyMatch(claim -> claim.hit().ofSend())
                && !lexicon.rulesIn("subject.services", norm).contains("services");
    }

    /** Inspections of 2012 and 2013 came unannounced too, but gave grades. */
    private boolean isGradedScheme(Cue cue) {
        Framework ofDate = article.published() == null ? null : frameworks.publishedOn(article.published());
        return cue.kind() == InspectionKind.UNANNOUNCED && isOfProtection(ofDate);
    }

    private News member(Dossier dossier, Sentence passage) {
        InspectionKind kind = visits.kind(standing(dossier));
        Integer number = dossier.sentences().stream()
                .map(sentence -> CueReader.number(sentence.norm()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new News(
                kind,
                visits.isKindNamed() ? KindBasis.STATED : KindBasis.INFERRED,
                null,
                kind == InspectionKind.MONITORING_VISIT ? number : null,
                List.of(),
                inspected(dossier, -1),
                RoundUp.RULE,
                passage);
    }

    /** What is news, without a headline such as "after inadequate rating" on a grade that the text dates to the past. */
    private List<Claim> reported(Dossier dossier) {
        return dossier.news().stream()
                .filter(claim -> claim.sentence().index() > 0
                        || claim.form() != Form.NOUN
                        || isKept(claim)
                        || isSameAsThen(dossier, claim)
                        || dossier.dateOf(claim.grade()) == null)
                .toList();
    }

    private static boolean isSameAsThen(Dossier dossier, Claim claim) {
        return dossier.claims().stream()
                .anyMatch(other -> other.rule().equals(Recurrences.SAME) && other.grade() == claim.grade());
    }

    /** Whether it only says what overall grade stands, as stories of visits do. */
    private static boolean isStandingAlone(List<Claim> grades) {
        return grades.stream()
                .allMatch(claim -> claim.of(Judgement.OVERALL)
                        && !STORIES.has("grade-given", claim.sentence().norm()));
    }

    private boolean isKept(Claim claim) {
        String norm = claim.sentence().norm();
        return lexicon.has("unchanged.before", norm.substring(0, claim.hit().start()))
                || lexicon.has("unchanged.after", norm.substring(claim.hit().end()));
    }

    /** Nothing that inspectors did before the months that a report takes is today's outcome. */
    private boolean isOldStory(Dossier dossier, List<Claim> grades) {
        PartialDate inspected = inspected(dossier, grades.getFirst().sentence().index());
        return inspected != null
                && article.published() != null
                && times.calendar().isOld(inspected)
                && published(dossier) == null;
    }

    private News graded(Dossier dossier, List<Claim> grades) {
        PartialDate inspected = inspected(dossier, -1);
        Optional<Cue> unannounced = dossier.newsCue(InspectionKind.UNANNOUNCED);
        boolean always = isOfProtection(dated(inspected));
        boolean ofTwo = grades.stream().anyMatch(claim -> claim.of(Judgement.IN_CARE));
        if (unannounced.isPresent() && !always && !ofTwo) {
            Cue cue = unannounced.get();
            return new News(cue.kind(), KindBasis.STATED, null, null, grades, inspected, cue.rule(), cue.sentence());
        }
        Framework stated = named.of(dossier);
        Framework byDate = byLines(dated(inspected), grades);
        boolean sameKind = byDate != null && stated != null && frameworks.kindOf(byDate) == frameworks.kindOf(stated);
        Framework framework = stated == null || sameKind ? byDate : stated;
        InspectionKind kind = framework == null ? InspectionKind.FULL : frameworks.kindOf(framework);
        KindBasis basis = stated == null ? KindBasis.INFERRED : KindBasis.STATED;
        String rule = stated == null ? "framework-by-date" : "framework-named";
        return new News(
                kind,
                basis,
                framework,
                null,
                grades,
                inspected,
                rule,
                grades.getFirst().sentence());
    }

    /**
     * In 2012 the last reports on safeguarding and looked after children came out beside the first on protection alone; in 2018 the last
     * re-inspections still graded adoption, which the framework of that year does not.
     */
    private @Nullable Framework byLines(@Nullable Framework byDate, List<Claim> grades) {
        boolean ofTwo = byDate != null
                && isOfProtection(byDate)
                && TwoVerdicts.REPORTS.holds(article.published())
                && grades.stream().anyMatch(claim -> claim.of(Judgement.IN_CARE));
        if (ofTwo) {
            return frameworks.newestOf(InspectionKind.SLAC);
        }
        boolean last = byDate != null
                && byDate.equals(frameworks.inspectedOn(OVERLAP))
                && article.published() != null
                && article.published().year() == OVERLAP.year()
                && grades.stream().anyMatch(claim -> claim.of(Judgement.ADOPTION));
        return last ? frameworks.newestOf(InspectionKind.SIF) : byDate;
    }

    private @Nullable Framework dated(@Nullable PartialDate inspected) {
        if (inspected != null) {
            return frameworks.inspectedOn(inspected);
        }
        return article.published() == null ? byEra() : frameworks.publishedOn(article.published());
    }

    /** Without any date the article's words may still tell: visits named "focused" came with ILACS. */
    private @Nullable Framework byEra() {
        boolean sif = false;
        for (Sentence sentence : article.sentences()) {
            if (lexicon.has("framework.ilacs", sentence.norm()) || lexicon.has("kind.focused_visit", sentence.norm())) {
                return frameworks.newestOf(InspectionKind.ILACS);
            }
            sif |= lexicon.has("framework.sif", sentence.norm());
        }
        return sif ? frameworks.newestOf(InspectionKind.SIF) : null;
    }

    private News visit(Dossier dossier, Cue cue) {
        PartialDate inspected = cue.date() == null ? inspected(dossier, -1) : cue.date();
        Integer number = dossier.cues().stream()
                .filter(other -> !other.history() && other.kind() == cue.kind() && other.number() != null)
                .map(Cue::number)
                .findFirst()
                .orElse(null);
        Grade standing = standing(dossier);
        if (COUNTED_VISIT.contains(cue.rule()) && standing != null && standing != Grade.INADEQUATE) {
            return new News(
                    InspectionKind.FOCUSED_VISIT,
                    KindBasis.INFERRED,
                    null,
                    null,
                    List.of(),
                    inspected,
                    cue.rule(),
                    cue.sentence());
        }
        return new News(cue.kind(), KindBasis.STATED, null, number, List.of(), inspected, cue.rule(), cue.sentence());
    }

    private @Nullable News inferredVisit(Dossier dossier) {
        Grade standing = standing(dossier);
        boolean awaited =
                dossier.sentences().stream().anyMatch(sentence -> lexicon.has("outcome-awaited", sentence.norm()));
        if (reaction || awaited || story.isUnderWay() || isOfOthers(dossier)) {
            return null;
        }
        if (LetterVisits.wereUnannounced(article.published()) && roundUp == null) {
            Sentence there = story.isAftermath() ? null : undeclared.inLetter(dossier);
            return there == null ? null : unannounced(dossier, there);
        }
        boolean monitoring = standing == Grade.INADEQUATE || monitored(dossier);
        Sentence told = undeclared.shownBy(dossier, standing == Grade.INADEQUATE, monitoring);
        if (story.isAftermath()) {
            told = times.calendar().minutes() ? undeclared.brief(dossier) : null;
        }
        return told == null ? null : undeclared(dossier, told, monitoring);
    }

    /** Whether what inspectors did is told of an area, or of the yearly ratings. */
    private boolean isOfOthers(Dossier dossier) {
        boolean outcome =
                dossier.claims().stream().anyMatch(claim -> claim.hit().ofSend());
        boolean ofArea = outcome
                || dossier.newsCue(InspectionKind.AREA_SEND, InspectionKind.AREA_SEND_REVISIT, InspectionKind.JTAI)
                        .isPresent();
        boolean joint = article.sentences().stream().anyMatch(sentence -> lexicon.has("kind.jtai", sentence.norm()));
        boolean backdrop = dossier.claims().stream()
                .anyMatch(claim -> Backdrop.RULE.equals(claim.time().rule()));
        return backdrop
                || ((ofArea || joint) && roundUp == null)
                || (outcome && roundUp == InspectionKind.AREA_SEND)
                || !dossier.annual().isEmpty();
    }

    private News unannounced(Dossier dossier, Sentence there) {
        PartialDate inspected = inspected(dossier, -1);
        return new News(
                InspectionKind.UNANNOUNCED, KindBasis.INFERRED, null, null, List.of(), inspected, BY_NARRATIVE, there);
    }

    private News undeclared(Dossier dossier, Sentence sentence, boolean monitoring) {
        PartialDate inspected = inspected(dossier, -1);
        if (roundUp != null) {
            return new News(roundUp, KindBasis.STATED, null, null, List.of(), inspected, "round-up-lead", sentence);
        }
        return new News(
                monitoring ? InspectionKind.MONITORING_VISIT : InspectionKind.FOCUSED_VISIT,
                KindBasis.INFERRED,
                null,
                monitoring ? CueReader.number(sentence.norm()) : null,
                List.of(),
                inspected,
                BY_NARRATIVE,
                sentence);
    }

    /** The kind that the opening of a round-up names for all that follow, or null. */
    private @Nullable InspectionKind roundUp() {
        for (Sentence sentence : article.sentences()
                .subList(0, Math.min(LEAD, article.sentences().size()))) {
            if (lexicon.has("round-up", sentence.norm())) {
                for (InspectionKind kind : List.of(
                        InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT, InspectionKind.AREA_SEND)) {
                    if (lexicon.has("kind." + kind.slug(), sentence.norm())) {
                        return kind;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Grade standing(Dossier dossier) {
        return dossier.standing().map(Claim::grade).orElse(null);
    }

    private static boolean monitored(Dossier dossier) {
        return dossier.cues().stream().anyMatch(cue -> cue.kind() == InspectionKind.MONITORING_VISIT);
    }

    /** When inspectors were there, from the sentences that speak of it; only dates that may be the news. */
    private @Nullable PartialDate inspected(Dossier dossier, int within) {
        for (Sentence sentence : dossier.sentences()) {
            if ((within < 0 || sentence.index() == within) && lexicon.has("on-site", sentence.norm())) {
                for (DateMention mention : times.dates().in(sentence.norm())) {
                    PartialDate date = mention.date();
                    if (date != null
                            && date.month() != null
                            && !date.equals(article.published())
                            && !times.calendar().isOld(date)
                            && !TimeReader.isPublication(sentence.norm(), mention.start())
                            && !SCHEMES.has("scheme.began", sentence.norm().substring(0, mention.start()))) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    /** The day or month on which the outcome came out, where the article says so; else null. */
    @Nullable
    PartialDate published(Dossier dossier) {
        for (Sentence sentence : dossier.sentences()) {
            for (DateMention mention : times.dates().in(sentence.norm())) {
                PartialDate date = mention.date();
                if (date != null
                        && date.exact() != null
                        && TimeReader.isPublication(sentence.norm(), mention.start())
                        && !times.calendar().isOldVisit(date)) {
                    return date;
                }
            }
        }
        return null;
    }
}
