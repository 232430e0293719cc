package org.inspectionwatch.standalone.serving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;

/** Sentences of words as unevenly frequent as those of real reports: a few in every sentence, thousands hardly ever. */
final class GeneratedWords {
    private static final int RARE_WORDS = 8000;
    private static final List<String> SYLLABLES =
            List.of("ba", "do", "fen", "gri", "hul", "ka", "lem", "mo", "nar", "pes", "qui", "ros", "sta", "tu", "vel");
    private static final List<String> COMMON = List.of(
            ("children the and of to in are is a for their social workers with that by not have been who well needs care"
                            + " leaders plans families quality practice timely support when risks assessments parents have too"
                            + " experienced managers staff improvement progress visits decisions partners effective oversight"
                            + " supervision early help reviews health school homes foster carers advocates records strong"
                            + " inconsistent delay thresholds strategy meetings court permanence placements siblings contact"
                            + " leavers advisers accommodation education training missing exploitation neglect abuse police"
                            + " audits learning caseloads recruitment retention panel adoption kinship disabled young people")
                    .split(" "));

    private final Random random;
    private final List<String> words;
    private final double[] shares;
    private final List<Theme> themes = Taxonomy.load().themes();

    GeneratedWords(long seed) {
        random = new Random(seed);
        List<String> all = new ArrayList<>(COMMON);
        for (int number = 0; number < RARE_WORDS; number++) {
            all.add(rare(number));
        }
        words = List.copyOf(all);
        shares = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < shares.length; rank++) {
            sum += 1.0 / (rank + 3);
            shares[rank] = sum;
        }
    }

    private static String rare(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    Theme theme() {
        return themes.get(random.nextInt(themes.size()));
    }

    /** Any number below that one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    String word() {
        double at = random.nextDouble() * shares[shares.length - 1];
        int rank = Arrays.binarySearch(shares, at);
        return words.get(rank >= 0 ? rank : -rank - 1);
    }

    /** A sentence that speaks of the theme. */
    String sentence(Theme theme) {
        String cue = theme.cues().get(below(theme.cues().size())).replace("*", "");
        String rest = IntStream.range(0, 14 + below(22)).mapToObj(number -> word()).collect(Collectors.joining(" "));
        return "Inspectors saw " + cue + " where " + rest + ".";
    }
}
