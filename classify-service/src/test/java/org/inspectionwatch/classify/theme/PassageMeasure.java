package org.inspectionwatch.classify.theme;

import java.util.Map;
import org.inspectionwatch.classify.theme.LabelledPassages.Count;
import org.inspectionwatch.contracts.reference.Taxonomy;

/** Prints precision and recall by theme on the labelled passages, with 95% intervals (Wilson). */
final class PassageMeasure {
    private static final double Z = 1.96;

    private PassageMeasure() {}

    public static void main(String[] args) {
        ThemeTagger tagger = new CueThemeTagger(Taxonomy.load());
        Map<String, Count> counts = LabelledPassages.countByTheme(tagger, LabelledPassages.load());
        counts.forEach(PassageMeasure::print);
        print("all themes", LabelledPassages.count(tagger, LabelledPassages.load()));
        print("of these the half tuned on", LabelledPassages.count(tagger, LabelledPassages.tunedOn()));
        print("and the half held back", LabelledPassages.count(tagger, LabelledPassages.held()));
        if (args.length > 0 && args[0].equals("--errors")) {
            LabelledPassages.tunedOn().forEach(labelled -> {
                var tags = LabelledPassages.tags(tagger, labelled.passage());
                if (!tags.containsAll(labelled.certain())
                        || !tags.stream()
                                .allMatch(tag -> labelled.certain().contains(tag)
                                        || labelled.debatable().contains(tag))) {
                    System.out.println(labelled.certain() + " " + labelled.debatable() + " but " + tags + " | "
                            + labelled.passage().text());
                }
            });
        }
    }

    private static void print(String theme, Count count) {
        System.out.printf(
                "%-28s precision %s  recall %s%n",
                theme,
                share(count.right(), count.right() + count.wrong()),
                share(count.right(), count.right() + count.missed()));
    }

    private static String share(int part, int whole) {
        if (whole == 0) {
            return "     -             ";
        }
        double share = part / (double) whole;
        double middle = (share + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        double half = Z / (1 + Z * Z / whole) * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        return "%.2f [%.2f, %.2f] %3d".formatted(share, Math.max(0, middle - half), Math.min(1, middle + half), whole);
    }
}
