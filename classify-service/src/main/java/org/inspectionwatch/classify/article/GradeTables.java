package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.text.BlockRole;

/** Reads tables that set the grades of several inspections side by side, a year a column. Confined to one article. */
final class GradeTables {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CELL = Pattern.compile(" \\| ");
    private static final String RULE = "table-by-year";

    private final GradeFinder grades;
    private final Topics topics;
    private List<Integer> years = List.of();

    GradeTables(GradeFinder grades, Topics topics) {
        this.grades = grades;
        this.topics = topics;
    }

    /** Whether a row belongs to such a table; to be asked of every sentence in order. */
    boolean isComparison(Sentence sentence) {
        if (sentence.role() != BlockRole.TABLE_ROW) {
            years = List.of();
            return false;
        }
        List<Integer> found = YEAR.matcher(sentence.norm())
                .results()
                .map(MatchResult::group)
                .map(Integer::parseInt)
                .toList();
        if (found.size() > 1 && grades.in(sentence.norm()).isEmpty()) {
            years = found;
        }
        return !years.isEmpty();
    }

    /** One claim a cell: the newest year's is news. None where the cells don't fit the years, or the authority is open. */
    List<Claim> read(Sentence sentence, SentenceScope scope) {
        String norm = sentence.norm();
        List<GradeHit> hits = grades.in(norm);
        Set<Judgement> named = topics.in(CELL.split(norm)[0]);
        if (hits.size() != years.size() || scope.authorities().size() != 1 || named.isEmpty()) {
            return List.of();
        }
        int newest = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            boolean old = years.get(i) < newest;
            PartialDate year = PartialDate.parse(String.valueOf(years.get(i)));
            claims.add(new Claim(
                    scope.authorities().getFirst(),
                    sentence,
                    hits.get(i),
                    EnumSet.copyOf(named),
                    Reach.NAMED,
                    old ? new Time(true, List.of(year), RULE) : Time.NOW,
                    Form.LABEL,
                    RULE,
                    true));
        }
        return claims;
    }
}
