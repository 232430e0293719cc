package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Weighs how surely a sentence announces a new overall grade of an authority. Confined to one article. */
final class Warrants {
    private static final Lexicon LEXICON = Lexicon.load("warrants.txt");
    private static final int LEAD = 3;
    private static final int OFTEN = 3;
    private static final int CARRIED_OVER = 2;
    private static final Set<String> GRADING = Set.of(
            "rated-passive",
            "rated",
            "rates",
            "given",
            "given-bare",
            "gave-it",
            "rated-plain",
            "found-to-be",
            "overall-end",
            "noun-of",
            "overall-grade",
            "need-improvement",
            TwoVerdicts.RULE,
            "all-areas");

    private final Lexicon rules;
    private final Article article;
    private final List<SentenceScope> scopes;
    private final TimeReader times;
    private final GradeFinder grades;
    private final Forms forms;
    private final Map<Integer, List<Claim>> bySentence;
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> inLead = new HashSet<>();
    private final Set<String> inHeadings = new HashSet<>();
    private final boolean prepared;
    private final boolean eventful;

    Warrants(Article article, List<SentenceScope> scopes, TimeReader times, Lexicon lexicon, List<Dossier> dossiers) {
        this.rules = lexicon;
        this.grades = new GradeFinder(lexicon);
        this.forms = new Forms(lexicon);
        this.bySentence = dossiers.stream()
                .flatMap(dossier -> dossier.claims().stream())
                .collect(Collectors.groupingBy(claim -> claim.sentence().index()));
        this.article = article;
        this.scopes = scopes;
        this.times = times;
        for (Sentence sentence : article.sentences()) {
            for (String id : Scopes.ids(scopes.get(sentence.index()).mentions())) {
                named.merge(id, 1, Integer::sum);
                if (sentence.index() < LEAD) {
                    inLead.add(id);
                }
                if (sentence.isHeading()) {
                    inHeadings.add(id);
                }
            }
        }
        this.eventful = article.sentences().stream().anyMatch(sentence -> LEXICON.has("event", sentence.norm()));
        this.prepared = article.sentences().stream()
                .limit(LEAD)
                .anyMatch(sentence -> LEXICON.has("inspection", sentence.norm()));
    }

    /** How much speaks for a claim. */
    static double score(Set<Signal> signals) {
        return signals.stream().mapToDouble(Signal::weight).sum();
    }

    /**
     * What speaks for and against a claim being an authority's new overall grade.
     *
     * @param known all claims on that authority
     */
    Set<Signal> of(Claim claim, List<Claim> known) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        signals.add(subject(claim));
        addPlace(claim, signals);
        addForm(claim, signals);
        addWords(claim, signals);
        addTime(claim, known, signals);
        addContext(claim, signals);
        if (Coherence.speaksAgainst(claim, known)) {
            signals.add(Signal.INCOHERENT);
        }
        if (known.stream().anyMatch(other -> agrees(claim, other))) {
            signals.add(Signal.AGREED);
        }
        return signals;
    }

    /** Whether the sentences on an authority wait for the outcome of an area's inspection. */
    boolean isAwaited(Dossier dossier) {
        return dossier.sentences().stream().anyMatch(sentence -> LEXICON.has("outcome-awaited", sentence.norm()));
    }

    private Signal subject(Claim claim) {
        List<String> here = Scopes.ids(scopes.get(claim.sentence().index()).mentions());
        if (here.contains(claim.authorityId())) {
            return here.size() == 1 ? Signal.NAMED_ALONE : Signal.NAMED_AMONG;
        }
        if (named.size() <= 1) {
            return Signal.ONLY_ONE;
        }
        return carried(claim);
    }

    /** Whether the last sentence before that names an authority names this one alone, and how far above. */
    private Signal carried(Claim claim) {
        Sentence sentence = claim.sentence();
        List<String> one = List.of(claim.authorityId());
        for (int i = sentence.index() - 1; i >= 0; i--) {
            List<String> ids = Scopes.ids(scopes.get(i).mentions());
            int above = sentence.block() - article.sentences().get(i).block();
            boolean headed = article.sentences().get(i).isHeading();
            if (ids.equals(one) && (above == 0 || (headed && above <= CARRIED_OVER))) {
                return Signal.GOING_ON;
            }
            if (!ids.isEmpty() || above > CARRIED_OVER) {
                return ids.equals(one) ? Signal.CARRIED : Signal.INHERITED;
            }
        }
        boolean leads = sentence.index() < LEAD
                && scopes.get(sentence.index()).authorities().equals(one);
        return leads ? Signal.GOING_ON : Signal.INHERITED;
    }

    private void addPlace(Claim claim, Set<Signal> signals) {
        String id = claim.authorityId();
        boolean lead = claim.sentence().index() < LEAD || claim.sentence().isHeading();
        if (lead) {
            signals.add(Signal.LEAD);
        }
        if (inLead.contains(id)) {
            signals.add(Signal.FOCUS);
        } else if (!inHeadings.contains(id)
                && named.getOrDefault(id, 0) <= 1
                && inLead.stream().anyMatch(other -> named.getOrDefault(other, 0) >= OFTEN)) {
            signals.add(Signal.BESIDE);
        }
        if (!prepared && !lead) {
            signals.add(Signal.UNPREPARED);
        }
    }

    private void addForm(Claim claim, Set<Signal> signals) {
        if (GRADING.contains(claim.rule())) {
            signals.add(Signal.GRADING);
        } else if (claim.rule().equals(Predications.RULE)) {
            if (claim.grade() == Grade.REQUIRES_IMPROVEMENT && !claim.hit().substitute()) {
                signals.add(Signal.REQUIRES);
            }
        } else if (claim.rule().endsWith("topic")) {
            signals.add(Signal.BESIDE_LINE);
        } else {
            signals.add(
                    switch (claim.form()) {
                        case VERB -> Signal.REQUIRES;
                        case NOUN -> isKept(claim) ? Signal.GRADING : Signal.NOUN;
                        case LOOSE -> isNamedWhole(claim) || isFormal(claim) ? Signal.GRADING : Signal.LOOSE;
                        default -> Signal.GRADING;
                    });
        }
    }

    /** "Holds on to its good rating": a verb that only standing grades take. */
    private boolean isKept(Claim claim) {
        String norm = claim.sentence().norm();
        return rules.rulesIn(
                        "unchanged.before",
                        norm.substring(0, Math.min(norm.length(), claim.hit().start())))
                .contains("kept");
    }

    /** "Requires improvement to be good": words of nothing but a report. */
    private static boolean isFormal(Claim claim) {
        return claim.rule().equals(Leftovers.ALIGNED)
                && claim.grade() == Grade.REQUIRES_IMPROVEMENT
                && !claim.hit().substitute();
    }

    /** "Overall", which is said of nothing but the outcome. */
    private static boolean isNamedWhole(Claim claim) {
        return LEXICON.has("named-whole", claim.sentence().norm());
    }

    private void addWords(Claim claim, Set<Signal> signals) {
        String norm = claim.sentence().norm();
        for (Signal signal : List.of(
                Signal.WHOLE, Signal.ANNOUNCING, Signal.COUNTING, Signal.GENERIC, Signal.UNREAL, Signal.OTHERS)) {
            boolean ahead = signal == Signal.UNREAL && claim.hit().ofSend();
            String text = signal == Signal.UNREAL ? asserted(claim) : norm;
            if (LEXICON.has(section(signal), ahead ? before(claim) : text)) {
                signals.add(signal);
            }
        }
        String before = before(claim);
        String after = norm.substring(Math.min(norm.length(), claim.hit().end()));
        if (claim.form() == Form.NOUN && LEXICON.has("plural-grade", after)) {
            signals.add(Signal.PLURAL_GRADE);
        }
        boolean standing = LEXICON.has("standing", before);
        if (standing && !eventful && !isDetailed(claim)) {
            signals.add(Signal.NO_EVENT);
        }
        if (standing && claim.sentence().index() >= LEAD && !isDetailed(claim) && !LEXICON.has("inspection", norm)) {
            signals.add(Signal.STANDING);
        }
    }

    /** The sentence without what another subject says, behind the grade, in a clause of its own: "... good, and we should be proud". */
    private static String asserted(Claim claim) {
        String norm = claim.sentence().norm();
        int end = Math.min(norm.length(), claim.hit().end());
        Lexicon.Hit beyond = LEXICON.first("beyond", norm.substring(end));
        int colon = Math.max(
                norm.lastIndexOf(": ", claim.hit().start()),
                norm.lastIndexOf("; ", claim.hit().start()));
        String text = beyond == null ? norm : norm.substring(0, end + beyond.start());
        return norm.endsWith("?") ? norm : text.substring(Math.max(0, colon));
    }

    /** The clause of a grade up to the next comma behind it. */
    private static String near(Claim claim) {
        Sentence sentence = claim.sentence();
        String norm = sentence.norm();
        int end = Math.min(norm.length(), claim.hit().end());
        int comma = norm.indexOf(", ", end);
        int start = Math.min(sentence.clauseAt(claim.hit().start()).start(), end);
        return norm.substring(start, comma < 0 ? norm.length() : comma);
    }

    private static String before(Claim claim) {
        String norm = claim.sentence().norm();
        return norm.substring(0, Math.min(norm.length(), claim.hit().start()));
    }

    /** Whether the article grades single lines of the authority as well, which only a report does. */
    private boolean isDetailed(Claim claim) {
        return bySentence.values().stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.authorityId().equals(claim.authorityId())
                        && other.isNews()
                        && !other.of(Judgement.OVERALL));
    }

    private static String section(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void addContext(Claim claim, Set<Signal> signals) {
        String norm = claim.sentence().norm();
        boolean loose = !signals.contains(Signal.WHOLE)
                && !signals.contains(Signal.LEAD)
                && !signals.contains(Signal.NAMED_ALONE)
                && !signals.contains(Signal.NAMED_AMONG);
        if (loose && claim.reach().is(Reach.Kind.NAMED) && LEXICON.has("of-areas", near(claim))) {
            signals.add(Signal.OF_AREAS);
        }
        Clause whole = new Clause(0, norm.length(), false);
        boolean unread = grades.in(norm).stream()
                .filter(hit -> !isPast(norm, hit)
                        && !forms.isDenied(norm, whole, hit)
                        && !(hit.isProgress() && Revisits.RULE.equals(claim.rule())))
                .anyMatch(hit -> bySentence.getOrDefault(claim.sentence().index(), List.of()).stream()
                        .noneMatch(other -> other.hit().equals(hit)));
        if (unread) {
            signals.add(Signal.UNREAD_GRADE);
        }
    }

    private void addTime(Claim claim, List<Claim> known, Set<Signal> signals) {
        String norm = claim.sentence().norm();
        String main = norm.substring(background(claim));
        boolean past = LEXICON.has("past", main) || hasOldDate(main);
        boolean explained = known.stream()
                .anyMatch(other -> isBeside(other, claim) && other.time().history() && other.of(Judgement.OVERALL));
        boolean told = grades.in(norm).stream().anyMatch(hit -> !hit.equals(claim.hit()) && isPast(norm, hit));
        if (past && !explained && !told) {
            signals.add(Signal.PAST);
        }
    }

    /** "Good when inspectors called in 2015": a grade whose own words date it to the past. */
    private static boolean isPast(String norm, GradeHit hit) {
        return LEXICON.has("past-grade.before", norm.substring(0, hit.start()))
                || LEXICON.has("past-grade.after", norm.substring(hit.end()));
    }

    /** Length of an opening such as "Four years on from its worst day, ", which dates something else than the grade behind it. */
    private static int background(Claim claim) {
        Lexicon.Hit opening = LEXICON.first("background", claim.sentence().norm());
        return opening == null || opening.end() > claim.hit().start() ? 0 : opening.end();
    }

    private boolean hasOldDate(String norm) {
        return times.dates().in(norm).stream()
                .map(DateMention::date)
                .anyMatch(date -> date != null && times.calendar().isOldVisit(date));
    }

    private static boolean isBeside(Claim one, Claim other) {
        return one.sentence().index() == other.sentence().index();
    }

    private static boolean agrees(Claim claim, Claim other) {
        return other.isNews()
                && other.of(Judgement.OVERALL)
                && other.grade() == claim.grade()
                && !isBeside(other, claim);
    }
}
