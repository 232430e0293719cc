package org.inspectionwatch.classify.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a clause of an earlier time ends that goes on, behind a comma, with what is told now. */
final class Introductions {
    private static final Pattern OPENS =
            Pattern.compile("(?:[\\w-]+ ){0,6}(?:after|since|following|despite|which|who|where|when)\\b[^,;]*");
    private static final Pattern ENDS = Pattern.compile(
            "['\"]?(?: overall)?(?: (?:in|by|at|last|two|three|four|five|six|earlier|back in) [^,;]{2,40})?"
                    + "(?=, (?![^,;]*\\b(?:outstanding|good|inadequate|requir\\w+ improvement|overall|same|also|too)\\b)(?:but |and )?"
                    + "[^,;]*\\b(?:is|are|was|were|has|have|had|looked|saw|found|visited|met|said|spoke|heard|came|still)\\b)");

    private Introductions() {}

    /** "Since it was judged inadequate in 2020, inspectors looked at care leavers": without what follows the comma. */
    static Clause cut(String norm, Clause whole, GradeHit hit) {
        String before = norm.substring(whole.start(), Math.max(whole.start(), hit.start()));
        Matcher ends = ENDS.matcher(norm).region(Math.min(hit.end(), norm.length()), norm.length());
        boolean cut = OPENS.matcher(before).matches() && ends.lookingAt() && ends.end() < whole.end();
        return cut ? new Clause(whole.start(), ends.end(), whole.relative()) : whole;
    }
}
