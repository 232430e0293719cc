package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.AuthorityMentions;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/** The authorities that each sentence of an article may be about: without places, partners, neighbours and employers. */
final class ArticleMentions {
    private static final int WINDOW = 90;
    private static final int YEARS_REMEMBERED = 8;
    private static final LocalDate OLDEST_SUBJECT = LocalDate.of(2009, 6, 1);
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final String COUNTY = "County";
    private static final Pattern THE = Pattern.compile("\\bthe $");
    private static final Pattern EPITHET = Pattern.compile(
            "^ (?:council|authority|local authority|unitary|borough|city|town|district|department|service)\\b");
    private static final Pattern IN_COUNTY = Pattern.compile(",? (?:in|near) $|, $");
    private static final Pattern AND =
            Pattern.compile("(?:'s?)?(?: (?:city|county|borough|council))*(?:,| and|, and| &) (?:the )?");
    private static final Pattern PLACE_BEFORE = Pattern.compile("\\b(?:in|at|of|near) \\p{Lu}\\w+(?: \\p{Lu}\\w+)*, $");

    private static final Pattern DESCRIPTION =
            Pattern.compile("^\\p{Lu}\\w+(?: \\p{Lu}\\w+)? (?:council|authority|borough|unitary|town)\\b");

    private final AuthorityMentions names;
    private final Lexicon lexicon;
    private final GradeFinder grades;
    private final Contrasts contrasts = new Contrasts(Lexicon.load("vetting.txt"));

    ArticleMentions(AuthorityMentions names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        this.grades = new GradeFinder(lexicon);
    }

    /**
     * The mentions of one sentence, each with one candidate.
     *
     * @param subjects whom the sentence may be about
     * @param passing whom it names only beside them
     */
    record InSentence(List<Mention> subjects, List<Mention> passing) {}

    /** For every sentence its mentions. */
    List<InSentence> of(Article article) {
        PartialDate published = article.published();
        LocalDate day = published == null ? null : published.latest();
        List<InSentence> all = new ArrayList<>();
        Set<String> certain = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            List<Mention> passing = new ArrayList<>();
            List<Mention> read = names.in(sentence.text(), AuthorityMentions.existingOn(day)).stream()
                    .filter(mention -> !isEpithet(sentence, mention, told))
                    .toList();
            List<Mention> mentions = subjects(sentence, read, day, passing);
            mentions.stream()
                    .filter(Mention::certain)
                    .forEach(mention -> certain.add(mention.authority().authorityId()));
            if (isDescription(sentence, mentions) && namesAnother(all, article, mentions.getFirst())) {
                mentions = List.of();
            }
            all.add(new InSentence(mentions, passing));
            told.addAll(Scopes.ids(mentions));
        }
        return all.stream()
                .map(mentions -> new InSentence(resolved(mentions.subjects(), certain), mentions.passing()))
                .toList();
    }

    /** "The Lancashire council": one of that county, where the sentence before names it. */
    private static boolean isDescription(Sentence sentence, List<Mention> mentions) {
        return mentions.size() == 1
                && sentence.text()
                        .substring(0, mentions.getFirst().start())
                        .strip()
                        .equalsIgnoreCase("the")
                && DESCRIPTION
                        .matcher(sentence.text().substring(mentions.getFirst().start()))
                        .find();
    }

    private static boolean namesAnother(List<InSentence> before, Article article, Mention mention) {
        if (before.isEmpty()) {
            return false;
        }
        Sentence last = article.sentences().get(before.size() - 1);
        boolean near = last.block() == article.sentences().get(before.size()).block() || last.isHeading();
        List<String> ids = Scopes.ids(before.getLast().subjects());
        return near && ids.size() == 1 && !ids.contains(mention.authority().authorityId());
    }

    private List<Mention> subjects(
            Sentence sentence, List<Mention> mentions, @Nullable LocalDate day, List<Mention> passing) {
        List<Mention> subjects = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention before = i == 0 ? null : mentions.get(i - 1);
            boolean place = isPlace(sentence, mention, before)
                    || lexicon.has("place.after", sentence.norm().substring(mention.end()));
            if (!place && !isForgotten(mention.authority(), day)) {
                boolean joined = before != null
                        && passing.contains(before)
                        && AND.matcher(sentence.norm().substring(before.end(), mention.start()))
                                .matches();
                boolean inside = i > 0 && isInRelative(sentence, mentions.getFirst(), mention);
                boolean other = joined || inside || isHelper(sentence, mentions, i) || isCompared(sentence, mention);
                (other ? passing : subjects).add(mention);
            }
        }
        subjects.stream()
                .map(Mention::authority)
                .forEach(
                        named -> passing.removeIf(mention -> mention.authority().equals(named)));
        return subjects;
    }

    /** "The Lancashire council" of a story that has named another council, and not the county's: the other one's county. */
    private static boolean isEpithet(Sentence sentence, Mention mention, Set<String> told) {
        boolean described =
                EPITHET.matcher(sentence.text().substring(mention.end())).find()
                        || sentence.text().substring(0, mention.end()).endsWith(" council");
        return described
                && COUNTY.equals(mention.authority().laType())
                && !told.isEmpty()
                && !told.contains(mention.authority().authorityId())
                && THE.matcher(sentence.norm().substring(0, mention.start())).find();
    }

    /** A body that was abolished years before the article is not what it is about. */
    private static boolean isForgotten(Authority authority, @Nullable LocalDate day) {
        LocalDate end = authority.validTo();
        return end != null && end.isBefore(day == null ? OLDEST_SUBJECT : day.minusYears(YEARS_REMEMBERED));
    }

    private static boolean isPlace(Sentence sentence, Mention mention, @Nullable Mention before) {
        if (mention.formal()) {
            return false;
        }
        String text = sentence.text();
        boolean afterName = before != null
                && mention.start() - before.end() <= 5
                && IN_COUNTY
                        .matcher(text.substring(before.end(), mention.start()))
                        .matches()
                && text.substring(before.end(), mention.start()).strip().endsWith("in");
        String left = text.substring(Math.max(0, mention.start() - WINDOW), mention.start());
        return afterName || (before == null && PLACE_BEFORE.matcher(left).find());
    }

    /** "Bromley, where Croydon's social workers go, has ...": named only in what is told of the first, where no grade is told of it. */
    private boolean isInRelative(Sentence sentence, Mention first, Mention mention) {
        String norm = sentence.norm();
        String before = norm.substring(first.end(), mention.start());
        Lexicon.Hit relative = STORIES.first("relative.opens", before);
        Lexicon.Hit rest = STORIES.first("relative.closes", norm.substring(mention.end()));
        return relative != null
                && rest != null
                && grades.in(norm.substring(first.end() + relative.start(), mention.end() + rest.end()))
                        .isEmpty();
    }

    /** "A has run B's services", "B is better; A ran its services for a time": who did the work of another council. */
    private static boolean isHelper(Sentence sentence, List<Mention> mentions, int i) {
        String norm = sentence.norm();
        Mention mention = mentions.get(i);
        boolean ofNext = i + 1 < mentions.size()
                && STORIES.has(
                        "runs.other",
                        norm.substring(mention.end(), mentions.get(i + 1).start()));
        return ofNext || (i > 0 && STORIES.has("runs.its", norm.substring(mention.end())));
    }

    private boolean isCompared(Sentence sentence, Mention mention) {
        return isPassing(sentence, mention)
                && !isGraded(sentence, mention)
                && !contrasts.inMain(sentence.norm(), mention.start());
    }

    private boolean isPassing(Sentence sentence, Mention mention) {
        String norm = sentence.norm();
        String before = norm.substring(Math.max(0, mention.start() - WINDOW), mention.start());
        String after = norm.substring(mention.end(), Math.min(norm.length(), mention.end() + WINDOW));
        return lexicon.has("passing.before", before)
                || lexicon.has("passing.after", after)
                || STORIES.pairs("predecessor.ended", before, after)
                || STORIES.has("career.spent", before)
                || STORIES.has("neighbour.across", before)
                || STORIES.pairs("career.former", before, after);
    }

    /** "And those of its neighbour Rutland require improvement": who has a grade of its own is more than compared with. */
    private static boolean isGraded(Sentence sentence, Mention mention) {
        String norm = sentence.norm();
        String before = norm.substring(0, mention.start());
        String after = norm.substring(mention.end());
        return STORIES.pairs("neighbour.graded", before, after) || STORIES.pairs("neighbour.moved", before, after);
    }

    /** A body that delivers for several means the one that the article names elsewhere. */
    private static List<Mention> resolved(List<Mention> mentions, Set<String> certain) {
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Authority> named = mention.certain()
                    ? mention.candidates()
                    : mention.candidates().stream()
                            .filter(candidate -> certain.contains(candidate.authorityId()))
                            .toList();
            if (named.size() == 1) {
                resolved.add(new Mention(named, mention.start(), mention.end(), mention.formal()));
            }
        }
        return resolved;
    }
}
