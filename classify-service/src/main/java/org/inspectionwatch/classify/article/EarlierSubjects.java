package org.inspectionwatch.classify.article;

import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Grade;

/** Tells whether a grade of an earlier time is that of the service as a whole, by the words around it. */
final class EarlierSubjects {
    private static final Lexicon LEFTOVERS = Lexicon.load("leftovers.txt");
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");
    private static final Pattern AUXILIARY = Pattern.compile(
            "(?:'s?)?(?: (?:city|county|borough|council|had|has|have|having|then|still|only|just|as|to be|was|were|being|an?)){0,12},? ?['\"]?$");

    private EarlierSubjects() {}

    /** Whether what the grade is said of is the service as a whole, or nothing but words of rating and of time. */
    static boolean isOfWhole(GradePlace place, boolean old) {
        String before = place.clauseBefore();
        Lexicon.Hit verb = LEFTOVERS.first("earlier.copula", before);
        if (verb != null) {
            String subject = before.substring(0, verb.start())
                    .replaceFirst(
                            "(?: (?:had|has|have|having|itself|themselves|also|too|alone|in turn|for its part))* $",
                            "");
            boolean whole = LEFTOVERS.has("earlier.whole", subject) || WORDS.has("verb-subject", subject);
            if (whole || endsWithName(place, subject)) {
                return true;
            }
        } else if (LEFTOVERS.has(
                "earlier.direct",
                place.sentence().norm().substring(0, place.hit().start()))) {
            return true;
        }
        String norm = place.sentence().norm();
        boolean judged =
                LEFTOVERS.has("inspectors", norm) || LEFTOVERS.has("grading", norm) || WORDS.has("judging", before);
        boolean requires = place.hit().rule().equals("words") && WORDS.has("verb-subject", place.sinceLast());
        return requires
                || (judged && WORDS.has("object", before))
                || ((judged || place.hit().grade() == Grade.ADEQUATE) && old && WORDS.has("old-object", before))
                || WORDS.has("gapped", hanging(place))
                || WORDS.has("own-object", before)
                || WORDS.has("bare-object", before)
                || WORDS.has("given-object", before)
                || WORDS.has("member", before)
                || WORDS.has("journey", before)
                || (LEFTOVERS.has("ends", place.after())
                        && (WORDS.has("holding", before)
                                || WORDS.has("holding", place.sinceComma().strip() + ' ')))
                || WORDS.pairs("own-grade", before, place.after())
                || ((judged || place.after().matches("^['\"]?(?: (?:in|since|until|when) [^,;]{3,50})?,.*"))
                        && isBesideName(place));
    }

    /** The words before a grade in its clause, with what a relative clause hangs on. */
    private static String hanging(GradePlace place) {
        int start = place.clause().relative() ? 0 : place.clause().start();
        return place.sentence()
                .norm()
                .substring(start, Math.max(start, place.hit().start()));
    }

    private static boolean isBesideName(GradePlace place) {
        String before = place.sentence().norm().substring(0, place.hit().start());
        return endsAt(place, AUXILIARY.matcher(before).replaceFirst("").length());
    }

    private static boolean endsWithName(GradePlace place, String words) {
        return endsAt(place, place.clause().start() + words.length());
    }

    private static boolean endsAt(GradePlace place, int end) {
        return place.scope().mentions().stream().mapToInt(Mention::end).anyMatch(at -> at == end);
    }
}
