package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits sentences into clauses, at conjunctions and semicolons, and further so that no clause holds two grades. */
final class ClauseSplitter {
    private static final String GRADE_AHEAD =
            "(?:an? )?(?:overall )?['\"]?(?:outstanding|good|inadequate|adequate|requires|requiring|\\w+ judged|\\w+ rated)";
    private static final String RESUMES =
            "(?:also |still |now |only )*(?:requires?|is|are|was|were|has|have|can|came|comes|received|receives|got|gets|gained|achieved|earned|scored|dropped|rose|fell|moved|slipped|kept|retained|secured|won|jumped|emerged|spent|visited|returned|looked)\\b";
    private static final String ASIDE =
            "(?:(?:once|previously|formerly|last|long|until \\w+) )?(?:deemed|rated|judged|graded|found|branded|considered|ranked|labelled|inadequate|good|outstanding|adequate|requiring)\\b";
    private static final Pattern SEPARATOR = Pattern.compile(
            "; ?|, and (?=(?:the )?(?:inspectors|ofsted|watchdog) (?:also |even |then )?(?:went|gave|found|rated|judged|called|said|awarded|praised|singled|placed|marked|graded|described)\\b)|, and (?=that (?:the |its |their )?[\\w' -]{3,60}?(?:, [^,;]{3,60},)? (?:is|are|was|were|has|have|had|requires?|required) )|,? and (?=(?:it|that|this) (?:is|was) (?:also )?(?:the|its) (?:same )?(?:grade|rating|mark|verdict|judge?ment|result|word|finding|position)\\b)| and (?=that [^,;.]{3,60} (?:did|was|were|is|are|does|do),? (?:too|as well|also)\\b)|: (?=(?:ofsted|inspectors|the (?:watchdog|regulator)|in \\w+ years,?) (?:[\\w'-]+ ){0,4}(?:has|have|is|are|was|were|rates?|says?|finds?|found|judges?|judged|rated)\\b)|, (?=(?:and |but )?the (?:other|remaining) (?:two|three|four|one|areas?|judge?ments?)\\b)|, (?="
                    + ASIDE + "[^,;]{0,90}, (?:" + RESUMES
                    + "|(?:inspectors|ofsted) (?:\\w+ ){0,2}(?:looked|saw|found|met|heard|said|noted|praised|reported)\\b))| and (?=so (?:is|are|was|were|do|does|did)\\b)|, (?="
                    + RESUMES
                    + "|(?:the|its|a|another) (?:\\w+ ){0,3}(?:visit|letter)\\b)|(?<= ago|(?:19|20)\\d\\d) (?=(?:has|have) been\\b)|(?<=\\b(?:visit|look|check|trip|inspection|letter) since [^,;]{3,90}(?:19|20)\\d\\d) (?=(?:looked|looks|focused|found|finds|saw|took|was|were|has|had|concentrated|examined|dealt|turned|covered|considered|reported|shows?|showed|tested|checked|concerned|came|heard|is|gave|brought|ended|says|said|concludes|concluded|reveals|revealed)\\b)|(?:(?<!service|services)|,) (?=which\\b)|,? (?=(?:(?<!nothing |anything |none )but(?! (?:one|two) of\\b| for (?:[\\w-]+ ){0,5}(?:protection|leavers|care|leaders|leadership|adoption)(?:[.;]|$))|while|whilst|whereas|although|though|who(?! need| are in| have left| live | can't| cannot| left| leave| are leaving| had left| grew up| were in| are looked)|whose|where(?! [^,;]{3,60}, (?:to|into) )|when(?! (?:\\w+ ){1,3}last\\b)|(?<!looked )(?<!looks )(?<!look )(?<!years )(?<!months )(?<!weeks )(?<!days )(?<!month )(?<!week )(?<!day )(?<! a year )(?<!one year )after(?! (?:the|an?|its|their) (?:[\\w-]+ ){0,3}(?:(?:re-?)?inspection|visit|report|review)\\b)"
                    + "|(?<!go )(?<!goes )(?<!going )(?<!went )(?<!put )(?<!laid )(?<!brought )before(?! (?:19|20)\\d\\d| that\\b| then\\b)|since(?! (?:19|20)\\d\\d)|having|following|despite|because|compared (?:with|to))\\b)|(?<!better|worse), (?=with\\b)|, (?=(?:one|two|three|a|some) (?:grade|step|notch|rung|mark|level|place)s? (?:lower|higher|better|worse|up|down|above|below|more|less)\\b)|, (?=(?:leaving|replacing|ending|improving|reversing|bettering|building|undoing) )|, (?=(?:repeating|echoing|matching|mirroring)\\b)|, (?=(?:the|a) (?:same )?(?:grade|rating|mark|verdict|judge?ment|result|finding) (?:that |which )?(?:it|they|the)\\b(?![^,;]{3,60}, (?:to|into) ))| (?=as (?:[\\w'&-]+ ){1,4}(?:holds?|keeps?|retains?|gets?|gains?|wins?|earns?|finds?|rates?|drops?|slips?|falls?|moves?|loses?|tells?|judged|rated|upgraded|downgraded|hails?)\\b)|(?<!for|just|only|barely|than|almost|nearly|some|about) (?=(?:(?:just|only|barely|less than|more than|almost|nearly|some|about) )?\\w+ (?:years?|months?|weeks?|days?) after\\b)|(?<!came|comes|coming|ended|ends|out|better|worse|best|worst|away| it| that|councils|authorities|boroughs|counties)(?<!\\b(?:left|leaving|leaves) .{0,30}) (?=with "
                    + GRADE_AHEAD
                    + ")|, (?=(?:it|they|he|she|this|that|inspectors|ofsted) (?:\\w+ ){0,2}(?:said|saw|looked|met|visited|heard|spoke|noted|praised|reported|was|were|found|has|have|had)\\b(?!,))|, (?=the same as\\b)|, and that (?!(?:it|this|that|is|was)\\b)(?=(?:[\\w'-]+ ){1,8}?(?:is|are|was|were|has|had|requires?|required)\\b|(?:[\\w'-]+ ){1,6}?[\\w'-]+, (?:graded|rated|judged|which|who)\\b)|, (?=(?:just |exactly |much )?as (?:at|in|on|after) (?:(?:the|its|their|that) (?:last|previous|earlier|\\w+ )*(?:inspection|report|visit|time)|(?:\\w+ )?(?:19|20)\\d\\d))|(?:,| -) (?=the same (?:ofsted )?(?:grade|rating|grading|judgement|result|verdict)|(?:just |exactly )?as (?:they|it|the (?:council|service)) |up from|down from|(?:an?|its|the) (?:[\\w-]+ ){0,2}(?:fall|rise|drop|jump|leap|improvement|decline|step|climb|slip|upgrade|downgrade|turnaround|slide|slump|advance) |(?:just |only |barely |less than |more than |some |almost |nearly |about )?\\w+ years? (?:after|on from))");
    private static final Pattern RELATIVE = Pattern.compile(
            "^(?:which|who|whose|where|when|having|with|that|after|before|until|since|following|despite|up from|down from|because)\\b");
    private static final Pattern GRADED_ASIDE = Pattern.compile(ASIDE);
    private static final Pattern RELATIVE_WORD = Pattern.compile("(?:which|who|whose|when|where)\\b");
    /** "Where the previous grade, from 2013, was adequate": a relative clause that has not come to its verb. */
    private static final Pattern VERBLESS = Pattern.compile(
            "(?:where|whose|when) (?!.*\\b(?:is|are|was|were|has|have|had|been|requires?|required|found|made|gave|given|came|got|gets|told|said|says|did|does|went|took|keeps?|held|holds?|\\w+ed)\\b).{3,60}, [^,;]{3,30}");

    private static final Pattern RESUMED =
            Pattern.compile(RESUMES + "|(?:the|its|a|another) (?:\\w+ ){0,3}(?:visit|letter)\\b");
    private static final Pattern TOPIC_FOLLOWS = Pattern.compile(
            "^['\"]? (?:the|its) (?:experiences|services|support|help|care|leadership|impact|work)\\b|^['\"]?(?: overall| too| also)?,?(?: and(?= for\\b))?(?: (?:rating|grade|judge?ment)s?(?= to\\b))?(?: (?:rating|grade|judge?ment)s?)?(?::| -| (?:for|to|in(?! (?:19|20)\\d\\d)|on|across|at|with regard to|when it came to)\\b)");
    /** "Only leadership was good: help and care leavers were inadequate": what the colon opens has a verb of its own. */
    private static final Pattern COLON_CLAUSE = Pattern.compile(
            "^['\"]?(?: (?:overall|again|too))?: (?=[^:;]*\\b(?:is|are|was|were|all|both|require)\\b[\\w ]*['\"]?$)");

    /** "Services rated good in 2017 were found to require improvement": the date of the first of two grades. */
    private static final Pattern DATE_BEHIND = Pattern.compile(
            "^['\"]?(?: (?:overall|rating|grade|judge?ment|verdict))?,? (?:back )?(?:in|since|of|at|during) (?:the |early |late |its )?(?:\\w+ )?(?:19|20)\\d\\d(?: (?:inspection|report))?\\b");

    /** "From good, the rating it has had since 2018, to outstanding": what only describes the grade that was left. */
    private static final Pattern LEFT_ASIDE = Pattern.compile(
            "\\bfrom (?:an? )?['\"]?(?:outstanding|good|inadequate|adequate|requir\\w+ improvement(?: to be good)?)['\"]?,( [^,;]{3,90},)"
                    + "(?= (?:(?:straight|directly|all the way|right|back|up|down|on|now) )*(?:to|into) (?:an? )?['\"]?(?:outstanding|good|inadequate|adequate|requir\\w+))");

    private static final Pattern BETWEEN_GRADES =
            Pattern.compile(", (?:and |with |plus |but )?| and,? | but |: | - | \\| ");

    private ClauseSplitter() {}

    /** Clauses in order that cover the sentence. */
    static List<Clause> split(String norm) {
        List<Clause> clauses = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(withoutLeftAside(norm));
        int start = 0;
        while (matcher.find()) {
            boolean resumes =
                    RESUMED.matcher(norm).region(matcher.end(), norm.length()).lookingAt();
            if (resumes
                    && matcher.group().equals(", ")
                    && VERBLESS.matcher(norm.substring(start, matcher.start())).matches()) {
                continue;
            }
            if (resumes
                    && matcher.group().equals(", ")
                    && !RELATIVE_WORD.matcher(norm).region(start, norm.length()).lookingAt()
                    && !(start > 0
                            && GRADED_ASIDE
                                    .matcher(norm)
                                    .region(start, norm.length())
                                    .lookingAt())) {
                continue;
            }
            if (matcher.end() > start && matcher.start() > start) {
                clauses.add(clause(norm, start, matcher.start()));
                start = matcher.end();
            }
        }
        if (start < norm.length()) {
            clauses.add(clause(norm, start, norm.length()));
        }
        return clauses;
    }

    private static String withoutLeftAside(String norm) {
        Matcher aside = LEFT_ASIDE.matcher(norm);
        return aside.find()
                ? norm.substring(0, aside.start(1)) + "x".repeat(aside.group(1).length()) + norm.substring(aside.end(1))
                : norm;
    }

    /** Whether a clause goes on with the verb of a main clause that a relative one had interrupted. */
    static boolean resumes(String clause) {
        return RESUMED.matcher(clause).lookingAt();
    }

    private static Clause clause(String norm, int start, int end) {
        String text = norm.substring(start, end);
        boolean hangs =
                RELATIVE.matcher(text).find() || GRADED_ASIDE.matcher(text).lookingAt();
        return new Clause(start, end, start > 0 && hangs);
    }

    /**
     * The part of a clause that belongs to one of its grades.
     *
     * @param norm the sentence, with names and graded lines masked so that none is cut in two
     * @param clause that holds the grade
     * @param before the grade before it in the clause, or null
     * @param grade the grade itself
     * @param after the grade after it in the clause, or null
     */
    static Clause partFor(
            String norm, Clause clause, @Nullable GradeHit before, GradeHit grade, @Nullable GradeHit after) {
        int start = before == null ? clause.start() : border(norm, before, grade);
        int end = after == null ? clause.end() : border(norm, grade, after);
        return new Clause(start, Math.max(end, grade.end()), clause.relative() && before == null);
    }

    /** Whether a conjunction or a comma stands between two grade words, or they are the same one. */
    static boolean areParted(String norm, GradeHit one, GradeHit other) {
        GradeHit first = one.start() < other.start() ? one : other;
        GradeHit second = one.start() < other.start() ? other : one;
        return one.equals(other)
                || BETWEEN_GRADES
                        .matcher(norm.substring(first.end(), second.start()))
                        .find();
    }

    /** Between two grades: the last conjunction where the first grade's subject follows it, else the first one. */
    private static int border(String norm, GradeHit first, GradeHit second) {
        String between = norm.substring(first.end(), second.start());
        Matcher explains = COLON_CLAUSE.matcher(between);
        if (explains.find()) {
            return first.end() + explains.end();
        }
        boolean last = TOPIC_FOLLOWS.matcher(between).find();
        Matcher matcher = BETWEEN_GRADES.matcher(between);
        int found = 0;
        while (matcher.find()) {
            found = matcher.end();
            if (!last) {
                break;
            }
        }
        Matcher dated = DATE_BEHIND.matcher(between);
        return first.end() + (found == 0 && dated.find() ? dated.end() : found);
    }
}
