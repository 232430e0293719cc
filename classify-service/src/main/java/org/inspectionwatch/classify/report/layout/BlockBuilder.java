package org.inspectionwatch.classify.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Line;

/** Puts lines together into blocks by their place and look. Confined to one thread. */
final class BlockBuilder {
    /** Lines of one paragraph stand at most this far apart, in font sizes. */
    private static final double LINE_PITCH = 1.42;

    /** Words of one stretched line stand at most this far apart, in font sizes; cells of a table further. */
    private static final double STRETCHED_GAP = 2;

    private static final double SAME_SIZE = 0.7;
    private static final double SAME_EDGE = 3;
    private static final double HEADING_SIZE = 0.9;
    private static final int LONGEST_HEADING = 230;
    private static final double FOOTNOTE_SIZE = 1.2;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\u2019\u201d)'\"]*$");
    private static final Pattern LOWER_START = Pattern.compile("^[\\p{Ll}(,].*");

    private final double bodySize;
    private final List<TextBlock> blocks = new ArrayList<>();
    private List<PrintedLine> open = new ArrayList<>();
    private String label = "";
    private boolean bullet;
    /** Where the words of the open item begin, right of its bullet or number; its later lines stand there too. */
    private double textX;

    BlockBuilder(double bodySize) {
        this.bodySize = bodySize;
    }

    List<TextBlock> build(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            if (open.isEmpty() || !continues(line)) {
                close();
                begin(line);
            } else {
                if (open.size() == 1 && (labelAlone() || !label.isEmpty())) {
                    textX = line.line().x();
                }
                open.add(line);
            }
        }
        close();
        return blocks;
    }

    private void begin(PrintedLine line) {
        String text = line.text();
        String found = Labels.bullet(text);
        bullet = !found.isEmpty();
        label = bullet ? found : Labels.number(text);
        textX = line.line().x();
        open.add(line);
    }

    private boolean labelAlone() {
        return open.size() == 1 && !label.isEmpty() && open.getFirst().text().equals(label);
    }

    private boolean continues(PrintedLine next) {
        PrintedLine last = open.getLast();
        if (last.page() != next.page()) {
            return continuesOverPage(last, next);
        }
        if (last.beside(next)) {
            double gap = next.line().x() - last.line().right();
            return labelAlone()
                    ? next.line().x() > last.line().x()
                    : gap > 0 && gap < STRETCHED_GAP * last.line().fontSize() && sameLook(last.line(), next.line());
        }
        double pitch = next.line().y() - last.line().y();
        return pitch > 0
                && pitch
                        <= LINE_PITCH
                                * Math.max(last.line().fontSize(), next.line().fontSize())
                && sameLook(last.line(), next.line())
                && !startsItem(next)
                && sameColumn(next.line());
    }

    private boolean sameColumn(Line next) {
        Line first = open.getFirst().line();
        if (!label.isEmpty()) {
            return next.x() >= first.x() - SAME_EDGE && (open.size() < 2 || next.x() >= textX - 4 * SAME_EDGE);
        }
        return next.x() < open.getLast().line().right() && next.right() > first.x();
    }

    private boolean sameLook(Line last, Line next) {
        if (labelAlone()) {
            return true;
        }
        return Math.abs(last.fontSize() - next.fontSize()) <= SAME_SIZE
                && (last.bold() == next.bold() || (!label.isEmpty() && !next.bold()));
    }

    private boolean startsItem(PrintedLine next) {
        String mark = Labels.bullet(next.text());
        if (!mark.isEmpty()) {
            // A dash may begin a line in the middle of a sentence.
            return !Labels.isDash(mark) || !label.isEmpty() || endsSentence(open.getLast());
        }
        if (Labels.number(next.text()).isEmpty()) {
            return false;
        }
        if (label.isEmpty()) {
            return endsSentence(open.getLast());
        }
        return open.size() < 2 || next.line().x() < textX - SAME_EDGE;
    }

    private static boolean endsSentence(PrintedLine line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }

    private boolean continuesOverPage(PrintedLine last, PrintedLine next) {
        if (next.page() != last.page() + 1 || startsItem(next) || looksLikeHeading(open) || labelAlone()) {
            return false;
        }
        if (!sameLook(last.line(), next.line()) || isSmall(last.line()) || isSmall(next.line())) {
            return false;
        }
        boolean indented = !label.isEmpty()
                && open.size() > 1
                && Math.abs(next.line().x() - textX) <= SAME_EDGE
                && textX > open.getFirst().line().x() + SAME_EDGE;
        return indented
                || !endsSentence(last)
                || LOWER_START.matcher(next.text()).matches();
    }

    private boolean isSmall(Line line) {
        return line.fontSize() <= bodySize - FOOTNOTE_SIZE;
    }

    private boolean looksLikeHeading(List<PrintedLine> lines) {
        Line look = lines.getLast().line();
        return look.bold() || look.fontSize() >= bodySize + HEADING_SIZE;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (PrintedLine line : open) {
            words.add(words.isEmpty() ? Labels.without(label, line.text()) : line.text());
        }
        String text =
                LineEnds.join(words.stream().filter(word -> !word.isEmpty()).toList());
        blocks.add(new TextBlock(kind(text), text, label, open));
        open = new ArrayList<>();
    }

    private BlockKind kind(String text) {
        if (bullet) {
            return BlockKind.BULLET;
        }
        boolean heading = looksLikeHeading(open) && text.length() <= LONGEST_HEADING;
        if (!label.isEmpty()) {
            return heading && open.stream().allMatch(line -> line.line().bold())
                    ? BlockKind.HEADING
                    : BlockKind.NUMBERED;
        }
        if (heading) {
            return BlockKind.HEADING;
        }
        return isSmall(open.getFirst().line()) ? BlockKind.FOOTNOTE : BlockKind.PARAGRAPH;
    }
}
