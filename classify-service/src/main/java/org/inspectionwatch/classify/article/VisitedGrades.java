package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/** Tells which grade stood for each council of a round-up of visits: by its own words, else by the groups that the opening counts. */
final class VisitedGrades {
    private static final Lexicon LEXICON = Lexicon.load("stories.txt");

    private final Lexicon rules;
    private final Sentence lead;
    private final List<RoundUp.Group> groups;
    private final Map<String, Sentence> members;
    private final Article article;
    private final List<SentenceScope> scopes;

    VisitedGrades(
            Lexicon rules,
            Sentence lead,
            List<RoundUp.Group> groups,
            Map<String, Sentence> members,
            Article article,
            List<SentenceScope> scopes) {
        this.rules = rules;
        this.lead = lead;
        this.groups = groups;
        this.members = members;
        this.article = article;
        this.scopes = scopes;
    }

    /** The claims with those of the grades that stood; what was given on a visit was none. */
    List<Claim> with(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims.stream()
                .filter(claim -> !isOfOneGroup(claim))
                .map(this::standing)
                .toList());
        same(all);
        List<RoundUp.Group> graded =
                groups.stream().filter(group -> group.standing() != null).toList();
        for (RoundUp.Group group : graded) {
            group.named().forEach(id -> add(id, Objects.requireNonNull(group.standing()), all));
        }
        GradeHit common = graded.isEmpty() ? common() : null;
        if (common != null) {
            members.keySet().forEach(id -> add(id, common, all));
        }
        List<String> told =
                graded.stream().flatMap(group -> group.named().stream()).toList();
        List<String> untold =
                members.keySet().stream().filter(id -> !told.contains(id)).toList();
        List<RoundUp.Group> open =
                groups.stream().filter(group -> group.named().isEmpty()).toList();
        if (open.stream().anyMatch(group -> group.standing() != null)) {
            List<Claim> placed = placed(open, untold, all);
            all.addAll(placed.isEmpty() && graded.size() == groups.size() ? left(open, untold, all) : placed);
        }
        return all;
    }

    /** A grade that the opening gives to one of several groups, read of all. */
    private boolean isOfOneGroup(Claim claim) {
        return groups.size() > 1
                && claim.isIn(lead)
                && claim.inherited()
                && claim.isNews()
                && members.containsKey(claim.authorityId());
    }

    private void add(String id, GradeHit standing, List<Claim> all) {
        if (StandingGroups.ownGrade(id, all) == null) {
            all.add(StandingGroups.claim(id, lead, standing));
        }
    }

    private List<Claim> left(List<RoundUp.Group> open, List<String> untold, List<Claim> all) {
        Map<GradeHit, Integer> counts = new LinkedHashMap<>();
        open.forEach(group -> counts.merge(Objects.requireNonNull(group.standing()), group.count(), Integer::sum));
        return StandingGroups.assigned(lead, counts, untold, all);
    }

    /**
     * Claims for those without a grade of their own, where they are told in the order of their groups, as at least one that has its own
     * shows and none denies. A group may be one of other grades than the rest.
     */
    private List<Claim> placed(List<RoundUp.Group> open, List<String> untold, List<Claim> all) {
        List<RoundUp.Group> places = open.stream()
                .flatMap(group -> Collections.nCopies(group.count(), group).stream())
                .toList();
        if (places.size() != untold.size()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        boolean shown = false;
        for (int i = 0; i < untold.size(); i++) {
            Grade own = isMonitored(untold.get(i)) ? Grade.INADEQUATE : StandingGroups.ownGrade(untold.get(i), all);
            GradeHit standing = places.get(i).standing();
            boolean told = StandingGroups.ownGrade(untold.get(i), all) != null;
            if (!told && standing != null && (own == null || own == standing.grade())) {
                claims.add(StandingGroups.claim(untold.get(i), lead, standing));
            } else if (own != null && !mayHold(places.get(i), own, open)) {
                return List.of();
            }
            shown |= own != null;
        }
        return shown ? claims : List.of();
    }

    /** Whether a sentence that names it alone names a visit of monitoring, which only inadequate services get. */
    private boolean isMonitored(String id) {
        return article.sentences().stream()
                .anyMatch(sentence -> sentence.index() > lead.index()
                        && Scopes.ids(scopes.get(sentence.index()).mentions()).equals(List.of(id))
                        && rules.has("kind.monitoring_visit", sentence.norm()));
    }

    private static boolean mayHold(RoundUp.Group place, Grade own, List<RoundUp.Group> open) {
        GradeHit standing = place.standing();
        return standing == null
                ? open.stream()
                        .allMatch(group -> group.standing() == null
                                || Objects.requireNonNull(group.standing()).grade() != own)
                : standing.grade() == own;
    }

    /** "B, which holds the same grade": that of the one told before it. */
    private void same(List<Claim> all) {
        for (Sentence sentence : article.sentences()) {
            List<Mention> mentions = scopes.get(sentence.index()).mentions();
            if (mentions.size() == 1 && sentence.index() > lead.index()) {
                String id = Scopes.ids(mentions).getFirst();
                String after = sentence.norm().substring(mentions.getFirst().end());
                Claim before = LEXICON.has("round-up.same", after) ? before(sentence, id, all) : null;
                if (before != null && members.containsKey(id)) {
                    add(id, before.hit(), all);
                }
            }
        }
    }

    /** The last standing grade told of another one not above two sentences before. */
    private @Nullable Claim before(Sentence sentence, String id, List<Claim> all) {
        return all.stream()
                .filter(claim -> !claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && !claim.authorityId().equals(id)
                        && members.containsKey(claim.authorityId())
                        && claim.sentence().index() > lead.index()
                        && claim.sentence().index() <= sentence.index()
                        && claim.sentence().index() >= sentence.index() - 2)
                .max(Claim.BY_PLACE)
                .orElse(null);
    }

    /** "Visits to councils that are rated inadequate": the one grade of the opening where it stands for all that follow, or null. */
    private @Nullable GradeHit common() {
        List<GradeHit> hits = new GradeFinder(rules).in(lead.norm());
        if (hits.size() != 1) {
            return null;
        }
        GradeHit hit = hits.getFirst();
        String norm = lead.norm();
        boolean all = LEXICON.has("round-up.all", norm)
                || LEXICON.pairs("round-up.standing", norm.substring(0, hit.start()), norm.substring(hit.end()));
        return all ? hit : null;
    }

    /** A grade that the opening or an aside gives to one of them is the one that stood. */
    private Claim standing(Claim claim) {
        String norm = claim.sentence().norm();
        String before = norm.substring(0, Math.min(norm.length(), claim.hit().start()));
        Lexicon.Hit apposition = LEXICON.first("round-up.apposition", before);
        boolean beside = LEXICON.pairs(
                "round-up.apposition",
                before,
                norm.substring(Math.min(norm.length(), claim.hit().end())));
        boolean ofName = beside && apposition != null && isBehindName(claim, apposition.start());
        Claim whole = ofName && claim.isNews() && !claim.isOfPartner()
                ? claim.of(Set.of(Judgement.OVERALL), RoundUp.RULE)
                : claim;
        boolean aside = beside
                || LEXICON.has("round-up.more", norm)
                || claim.isIn(lead)
                || (claim.form() != Form.RATED && claim.form() != Form.MOVED_TO)
                || !LEXICON.has("round-up.graded", norm)
                || rules.has("present-tense", before);
        return aside
                        && claim.isNews()
                        && whole.of(Judgement.OVERALL)
                        && (beside || members.containsKey(claim.authorityId()))
                ? whole.at(new Time(true, List.of(), RoundUp.RULE))
                : claim;
    }

    /** Whether an apposition stands right behind the name of the one it is read of, so that it is of the whole council. */
    private boolean isBehindName(Claim claim, int start) {
        return scopes.get(claim.sentence().index()).mentions().stream()
                .anyMatch(mention -> mention.end() == start
                        && mention.authority().authorityId().equals(claim.authorityId()));
    }
}
