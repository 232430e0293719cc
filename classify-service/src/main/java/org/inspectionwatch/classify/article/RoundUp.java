package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * An article that opens with visits to several councils and then tells of each: who is named there was visited, also where the words
 * on it name no visit.
 */
final class RoundUp {
    /** Rule of a visit that only the opening names. */
    static final String RULE = "round-up-member";

    private static final Lexicon LEXICON = Lexicon.load("stories.txt");
    private static final int LEAD = 3;
    private static final int FEWEST = 2;
    private static final List<InspectionKind> KINDS =
            List.of(InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT);

    private final Lexicon rules;
    private final @Nullable Sentence lead;
    private final List<Group> groups;
    private final Map<String, Sentence> members;
    private final List<InspectionKind> named;

    /** A number of councils that the opening speaks of, and whom it names right behind it. */
    record Group(int count, @Nullable GradeHit standing, List<String> named) {}

    private RoundUp(
            Lexicon rules,
            @Nullable Sentence lead,
            List<Group> groups,
            Map<String, Sentence> members,
            List<InspectionKind> named) {
        this.rules = rules;
        this.lead = lead;
        this.groups = groups;
        this.members = members;
        this.named = named;
    }

    /** The round-up that an article is; one without members where it is none. */
    static RoundUp of(Lexicon rules, Article article, List<SentenceScope> scopes) {
        GradeFinder grades = new GradeFinder(rules);
        for (Sentence sentence : article.sentences()
                .subList(0, Math.min(LEAD, article.sentences().size()))) {
            if (LEXICON.has("round-up.visits", sentence.norm())
                    || isOfNamed(article, sentence, scopes.get(sentence.index()), grades)) {
                List<Group> groups = groups(sentence, scopes.get(sentence.index()), "round-up.group", grades);
                List<Group> more = more(article, scopes, sentence, grades);
                groups = new ArrayList<>(withoutTheirSum(groups));
                int count = groups.stream().mapToInt(Group::count).sum();
                groups.addAll(
                        more.stream().filter(group -> group.standing() != null).toList());
                int all = count + more.stream().mapToInt(Group::count).sum();
                List<Group> parts = parts(article, scopes, sentence, grades);
                groups = groups.size() == 1
                                && parts.stream().mapToInt(Group::count).sum() == count
                        ? parts
                        : groups;
                List<InspectionKind> named = KINDS.stream()
                        .filter(kind -> rules.has("kind." + kind.slug(), sentence.norm()))
                        .toList();
                return new RoundUp(rules, sentence, groups, members(article, scopes, sentence, all), named);
            }
        }
        return new RoundUp(rules, null, List.of(), Map.of(), List.of());
    }

    /** "Ofsted has called on A and B and written to both": visits that name those visited, and end in letters. */
    private static boolean isOfNamed(Article article, Sentence sentence, SentenceScope scope, GradeFinder grades) {
        return Scopes.ids(scope.mentions()).size() >= FEWEST
                && grades.in(sentence.norm()).isEmpty()
                && LEXICON.has("round-up.named", sentence.norm())
                && article.sentences().stream()
                        .skip(sentence.index())
                        .limit(FEWEST)
                        .anyMatch(next -> LEXICON.has("round-up.in-letters", next.norm()));
    }

    /** "Three councils: two that ... and one that": the parts alone. */
    private static List<Group> withoutTheirSum(List<Group> groups) {
        int rest = groups.stream().skip(1).mapToInt(Group::count).sum();
        return groups.size() > FEWEST && groups.getFirst().count() == rest ? groups.subList(1, groups.size()) : groups;
    }

    /** "Inspectors also called on two better councils": those that are counted below the opening. */
    private static List<Group> more(Article article, List<SentenceScope> scopes, Sentence lead, GradeFinder grades) {
        return article.sentences().stream()
                .filter(sentence -> sentence.index() > lead.index() && LEXICON.has("round-up.more", sentence.norm()))
                .flatMap(sentence -> groups(sentence, scopes.get(sentence.index()), "round-up.group", grades).stream())
                .toList();
    }

    /** "Five of them are inadequate ... the remaining two": the parts that the sentences behind the opening make of its number. */
    private static List<Group> parts(Article article, List<SentenceScope> scopes, Sentence lead, GradeFinder grades) {
        List<Group> parts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            boolean inLead = sentence.index() == lead.index() && LEXICON.has("round-up.of-them", lead.norm());
            if (inLead || (sentence.index() > lead.index() && sentence.block() - lead.block() <= 1)) {
                parts.addAll(groups(sentence, scopes.get(sentence.index()), "round-up.part", grades));
            }
        }
        return parts;
    }

    private static List<Group> groups(Sentence sentence, SentenceScope scope, String section, GradeFinder grades) {
        List<Lexicon.Hit> hits = LEXICON.all(section, sentence.norm());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            int start = hits.get(i).start();
            int end = i + 1 < hits.size()
                    ? hits.get(i + 1).start()
                    : sentence.norm().length();
            GradeHit standing = grades.in(sentence.norm()).stream()
                    .filter(hit -> hit.start() >= start && hit.end() <= end)
                    .findFirst()
                    .orElse(null);
            List<Mention> inside = scope.mentions().stream()
                    .filter(mention -> mention.start() >= start && mention.end() <= end)
                    .toList();
            GradeHit shared = standing == null && i > 0 && isOneMore(sentence.norm(), hits.get(i))
                    ? groups.getLast().standing()
                    : standing;
            groups.add(new Group(Scopes.numberOf(sentence.norm(), hits.get(i)), shared, Scopes.ids(inside)));
        }
        return groups;
    }

    /** "A third": one more of those before it. */
    private static boolean isOneMore(String norm, Lexicon.Hit hit) {
        return LEXICON.has("round-up.one-more", norm.substring(hit.start(), hit.end()));
    }

    /** All that the article names where they are as many as counted, else those with which a passage opens. */
    private static Map<String, Sentence> members(
            Article article, List<SentenceScope> scopes, Sentence lead, int count) {
        Map<String, Sentence> opening = new LinkedHashMap<>();
        Map<String, Sentence> all = new LinkedHashMap<>();
        Map<String, Sentence> headings = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Mention mention : scopes.get(sentence.index()).mentions()) {
                String id = mention.authority().authorityId();
                if (sentence.index() >= lead.index()) {
                    all.putIfAbsent(id, sentence);
                }
                if (sentence.index() > lead.index() && sentence.isHeading()) {
                    headings.putIfAbsent(id, sentence);
                }
                String before = sentence.norm().substring(0, mention.start());
                if (sentence.index() > lead.index() && LEXICON.has("round-up.opening", before)) {
                    opening.putIfAbsent(id, sentence);
                }
            }
        }
        if (count > 0 && all.size() == count) {
            return all;
        }
        if (headings.size() >= FEWEST && (count == 0 || headings.size() == count)) {
            return headings;
        }
        boolean fits = count == 0 ? opening.size() >= FEWEST : opening.size() <= count;
        return fits ? opening : Map.of();
    }

    /** The sentence from which it tells of an authority, or null where it is none of those visited. */
    @Nullable
    Sentence passageOn(String authorityId) {
        return members.get(authorityId);
    }

    /** What the visit to a council was: as the opening says, else by the grade that stood. */
    InspectionKind kind(@Nullable Grade standing) {
        boolean better = standing != null && standing != Grade.INADEQUATE;
        boolean apart = groups.size() > 1 && (better || standing == Grade.INADEQUATE);
        if (named.size() == 1 && !apart) {
            return named.getFirst();
        }
        boolean trouble =
                standing == null && groups.size() <= 1 && lead != null && LEXICON.has("round-up.trouble", lead.norm());
        return trouble || standing == Grade.INADEQUATE ? InspectionKind.MONITORING_VISIT : InspectionKind.FOCUSED_VISIT;
    }

    /** Whether the opening names the kind of visit. */
    boolean isKindNamed() {
        return named.size() == 1;
    }

    /** The claims with what the opening tells of the grades that stood; a visit gives none. */
    List<Claim> with(List<Claim> claims, Article article, List<SentenceScope> scopes) {
        return lead == null || members.isEmpty()
                ? claims
                : new VisitedGrades(rules, lead, groups, members, article, scopes).with(claims);
    }

    /** The visits without those that an opening on several groups names for all alike. */
    List<Cue> sorted(List<Cue> cues, List<SentenceScope> scopes) {
        return lead == null || groups.size() < FEWEST
                ? cues
                : cues.stream()
                        .filter(cue -> cue.sentence().index() != lead.index()
                                || Scopes.ids(scopes.get(lead.index()).mentions())
                                        .contains(cue.authorityId())
                                || !members.containsKey(cue.authorityId()))
                        .toList();
    }
}
