package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.jspecify.annotations.Nullable;

/** Works out whom each sentence is about: whom it names, else the sentence before, the section or the whole article. */
final class Scopes {
    private static final int LEAD = 3;
    private static final int GROUP_WITHIN = 8;
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** "Our services": of the council that a page written by itself is about. */
    private static final Pattern OUR = Pattern.compile("(?:our|we)\\b");

    private static final Pattern WE = Pattern.compile("^[^\"]*\\b(?:our|us|we)\\b");

    private final Lexicon lexicon;

    Scopes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One scope a sentence.
     *
     * @param inAddress ids of authorities that the title or address of the page names
     */
    List<SentenceScope> of(Article article, List<ArticleMentions.InSentence> found, List<String> inAddress) {
        List<List<Mention>> mentions =
                found.stream().map(ArticleMentions.InSentence::subjects).toList();
        Map<String, Integer> weight = weights(article, mentions);
        String main = main(mentions, weight, inAddress);
        List<SentenceScope> scopes = new ArrayList<>();
        List<String> current = main == null ? List.of() : List.of(main);
        Set<String> seen = new HashSet<>();
        Sentence last = null;
        boolean ownVoice = false;
        for (Sentence sentence : article.sentences()) {
            List<String> named = ids(mentions.get(sentence.index()));
            seen.addAll(named);
            List<String> before = current;
            ownVoice |= named.isEmpty()
                    && before.equals(List.of(String.valueOf(main)))
                    && WE.matcher(sentence.norm()).find();
            boolean newBlock = last == null || last.block() != sentence.block();
            if (!named.isEmpty()) {
                current = ids(withoutNeighbours(sentence, mentions.get(sentence.index())));
            } else if (STORIES.has("career", sentence.norm())) {
                current = List.of();
            } else if (main != null && ownVoice && OUR.matcher(sentence.norm()).lookingAt()) {
                current = List.of(main);
            } else if (lexicon.has("group-of", sentence.norm())) {
                scopes.add(new SentenceScope(List.of(), List.of(), counted(sentence, article.sentences(), mentions)));
                last = sentence;
                continue;
            } else if (seen.isEmpty() && lexicon.has("pair-of", sentence.norm())) {
                scopes.add(new SentenceScope(List.of(), List.of(), next(sentence, article.sentences(), mentions, 2)));
                last = sentence;
                continue;
            } else if (sentence.isHeading()) {
                boolean ours =
                        main != null && (dominates(main, weight) || Set.of(main).containsAll(seen));
                current = main != null && ours ? List.of(main) : List.of();
            } else if (newBlock && revertsToMain(current, main, weight)) {
                current = List.of(Objects.requireNonNull(main));
            }
            scopes.add(new SentenceScope(
                    mentions.get(sentence.index()),
                    found.get(sentence.index()).passing(),
                    named.isEmpty() ? current : before));
            if (main == null && !before.containsAll(named) && STORIES.has("itself", sentence.norm())) {
                current = before;
            }
            last = sentence;
        }
        return scopes;
    }

    /** "A and those of its neighbour B": the story goes on with A, where it names another than neighbours. */
    private static List<Mention> withoutNeighbours(Sentence sentence, List<Mention> mentions) {
        String norm = sentence.norm();
        List<Mention> others = mentions.stream()
                .filter(mention -> !STORIES.pairs(
                        "neighbour.graded", norm.substring(0, mention.start()), norm.substring(mention.end())))
                .toList();
        return others.isEmpty() ? mentions : others;
    }

    /** Those meant by "three councils" where no name stands beside: the next that many that the text names, if they fit. */
    private List<String> counted(Sentence sentence, List<Sentence> all, List<List<Mention>> mentions) {
        int count = 0;
        for (Lexicon.Hit hit : lexicon.all("group-of", sentence.norm())) {
            count += numberOf(sentence.norm(), hit);
        }
        return next(sentence, all, mentions, count);
    }

    /** The next that many authorities that sentences behind this one name, if they name no more. */
    private static List<String> next(Sentence sentence, List<Sentence> all, List<List<Mention>> mentions, int count) {
        List<String> found = new ArrayList<>();
        for (int i = sentence.index() + 1;
                i < all.size() && i <= sentence.index() + GROUP_WITHIN && found.size() < count;
                i++) {
            ids(mentions.get(i)).stream().filter(id -> !found.contains(id)).forEach(found::add);
        }
        return found.size() == count ? found : List.of();
    }

    /** How many a phrase such as "three councils" speaks of. */
    static int numberOf(String norm, Lexicon.Hit group) {
        return NUMBERS.indexOf(norm.substring(group.start(), group.end()).split(" ")[0]) + 2;
    }

    /** Whether others are hardly named beside an authority, so that a heading without a name is one of its story. */
    private static boolean dominates(String main, Map<String, Integer> weight) {
        int all = weight.values().stream().mapToInt(Integer::intValue).sum();
        int own = weight.getOrDefault(main, 0);
        return weight.size() <= 1 || own > 2 * (all - own);
    }

    /** A name dropped once does not carry the story on into the next paragraph. */
    private static boolean revertsToMain(List<String> current, @Nullable String main, Map<String, Integer> weight) {
        return main != null
                && (current.isEmpty()
                        || current.stream().allMatch(id -> !id.equals(main) && weight.getOrDefault(id, 0) == 0));
    }

    /** In how many sentences about inspections an authority is named; one that is named in others only weighs nothing. */
    private Map<String, Integer> weights(Article article, List<List<Mention>> mentions) {
        Map<String, Integer> weight = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            boolean speaks = lexicon.has("subject.inspectors", sentence.norm())
                    || lexicon.has("subject.services", sentence.norm());
            for (String id : ids(mentions.get(sentence.index()))) {
                weight.merge(id, speaks || sentence.isHeading() ? 1 : 0, Integer::sum);
            }
        }
        return weight;
    }

    private static @Nullable String main(
            List<List<Mention>> mentions, Map<String, Integer> weight, List<String> inAddress) {
        if (weight.size() == 1) {
            return weight.keySet().iterator().next();
        }
        List<String> addressed = inAddress.stream()
                .filter(id -> weight.isEmpty() || weight.containsKey(id))
                .distinct()
                .toList();
        if (addressed.size() == 1) {
            return addressed.getFirst();
        }
        Map<String, Integer> lead = new HashMap<>();
        for (int i = 0; i < mentions.size() && i < LEAD && lead.isEmpty(); i++) {
            ids(mentions.get(i)).forEach(id -> lead.put(id, 1));
        }
        return lead.size() == 1 ? lead.keySet().iterator().next() : null;
    }

    static List<String> ids(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.authority().authorityId())
                .distinct()
                .toList();
    }
}
