package org.inspectionwatch.classify.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** What another export makes of the same report: text that says the same, in other pieces, places or characters. */
enum Retyping {
    BLANKS_TWICE {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> words(line, line.text().replace(" ", random.nextInt(3) == 0 ? "  " : " ")));
        }
    },
    LINES_IN_PIECES {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            List<Line> pieces = new ArrayList<>();
            for (Line line : lines) {
                int at = random.nextInt(4) == 0
                        ? line.text().indexOf(' ', 1 + line.text().length() / 2)
                        : -1;
                pieces.addAll(at < 0 ? List.of(line) : cut(line, at));
            }
            return pieces;
        }
    },
    PLACES_A_HAIR_OFF {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(
                    lines,
                    line -> placed(line, line.x() + random.nextDouble() * 2 - 1, line.y() + random.nextDouble() - 0.5));
        }
    },
    SIZES_A_HAIR_OFF {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> looking(line, line.fontSize() + (random.nextInt(5) - 2) / 10.0, line.bold()));
        }
    },
    FROM_TOP_TO_BOTTOM {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return lines.stream()
                    .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x))
                    .toList();
        }
    },
    GRADES_IN_CAPITALS {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> isGrade(line) ? words(line, line.text().toUpperCase(Locale.ROOT)) : line);
        }
    },
    GRADES_IN_SMALL_LETTERS {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> isGrade(line) ? words(line, line.text().toLowerCase(Locale.ROOT)) : line);
        }
    },
    GRADES_OF_OTHER_WEIGHT {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> isGrade(line) ? looking(line, line.fontSize(), !line.bold()) : line);
        }
    },
    ROWS_WITH_FOOTNOTE_MARKS {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(
                    lines,
                    line -> ROW_END.matcher(line.text()).matches() ? words(line, line.text() + mark(random)) : line);
        }

        private String mark(Random random) {
            return List.of("1", "*", " 2").get(random.nextInt(3));
        }
    },
    ROW_AND_GRADE_IN_ONE_PIECE {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            List<Line> joined = new ArrayList<>();
            for (Line line : lines) {
                if (!joined.isEmpty() && isGrade(line) && isBeside(joined.getLast(), line)) {
                    joined.set(
                            joined.size() - 1,
                            words(joined.getLast(), joined.getLast().text() + " " + line.text()));
                } else {
                    joined.add(line);
                }
            }
            return joined;
        }
    },
    SOFT_HYPHENS_IN_WORDS {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(
                    lines, line -> words(line, HYPHENATED.matcher(line.text()).replaceAll("$0\u00ad")));
        }
    },
    OTHER_DASHES {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            String dash = List.of("\u2012", "\u2015", "\u2212").get(random.nextInt(3));
            return each(lines, line -> words(line, line.text().replaceAll("[\u2013-]", dash)));
        }
    },
    OTHER_APOSTROPHES {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            String mark = random.nextBoolean() ? "'" : "\u2018";
            return each(lines, line -> words(line, line.text().replace("\u2019", mark)));
        }
    },
    OTHER_BULLETS {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            String bullet = OF_OTHER_FONTS.get(random.nextInt(OF_OTHER_FONTS.size()));
            return each(lines, line -> words(line, BULLET.matcher(line.text()).replaceFirst(bullet)));
        }
    },
    APOSTROPHES_LOST {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> words(line, line.text().replace("\u2019s", "s")));
        }
    },
    BLANKS_LOST(false) {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> {
                int at = random.nextInt(4) == 0
                        ? line.text().indexOf(' ', random.nextInt(line.text().length()))
                        : -1;
                return at < 0
                        ? line
                        : words(line, line.text().substring(0, at) + line.text().substring(at + 1));
            });
        }
    },
    ALL_IN_ONE_WEIGHT(false) {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> looking(line, line.fontSize(), false));
        }
    },
    HEADINGS_IN_CAPITALS(false) {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(lines, line -> line.bold() ? words(line, line.text().toUpperCase(Locale.ROOT)) : line);
        }
    },
    GRADES_WITH_MARKS(false) {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            return each(
                    lines,
                    line -> isGrade(line) ? words(line, line.text() + (random.nextBoolean() ? "." : "1")) : line);
        }
    },
    GRADES_AFTER_THE_PAGE(false) {
        @Override
        List<Line> lines(List<Line> lines, Random random) {
            List<Line> moved = new ArrayList<>(
                    lines.stream().filter(line -> !isGrade(line)).toList());
            moved.addAll(lines.stream().filter(Retyping::isGrade).toList());
            return moved;
        }
    };

    private static final Pattern GRADE =
            Pattern.compile("(?i)good|outstanding|inadequate|requires.*|improvement.*|to be good|be good");
    private static final Pattern ROW_END = Pattern.compile(
            "(?i).*(?:families|protection|care leavers|effectiveness|progress of children in care|permanence|performance|governance)");
    private static final Pattern BULLET = Pattern.compile("^[\u25cf\u2022\u25fc\u25a0\uf0b7](?=\\s|$)");
    /** The first is what a font gives that does not say what its signs mean. */
    private static final List<String> OF_OTHER_FONTS = List.of(
            "\ufffd", "\ue0a7", "\u2714", "\u2794", "\u2981", "\u2752", "\u2b1b", "\u25c7", "\u2192", "\u00a7", "n");

    private static final Pattern HYPHENATED = Pattern.compile("(?:child|protec|effective|inspect|improve)(?=\\p{L})");

    private final boolean lossless;

    Retyping() {
        this(true);
    }

    Retyping(boolean lossless) {
        this.lossless = lossless;
    }

    /** Whether every fact can still be read; else it is right or marked for review. */
    boolean isLossless() {
        return lossless;
    }

    abstract List<Line> lines(List<Line> lines, Random random);

    PagedText of(PagedText text, Random random) {
        return new PagedText(text.pages().stream()
                .map(page -> new Page(page.number(), page.width(), page.height(), lines(page.lines(), random)))
                .toList());
    }

    private static boolean isGrade(Line line) {
        return GRADE.matcher(line.text()).matches();
    }

    private static boolean isBeside(Line line, Line next) {
        return Math.abs(line.y() - next.y()) < 1 && next.x() > line.right();
    }

    private static List<Line> each(List<Line> lines, UnaryOperator<Line> change) {
        return lines.stream().map(change).toList();
    }

    private static List<Line> cut(Line line, int at) {
        double share = (double) at / line.text().length();
        double gap = line.fontSize() / 3;
        Line first = new Line(
                line.text().substring(0, at),
                line.x(),
                line.y(),
                line.width() * share,
                line.fontSize(),
                line.bold(),
                "");
        Line rest = new Line(
                line.text().substring(at + 1),
                first.right() + gap,
                line.y(),
                line.width() * (1 - share) - gap,
                line.fontSize(),
                line.bold(),
                line.marks());
        return List.of(first, rest);
    }

    private static Line words(Line line, String text) {
        return new Line(text, line.x(), line.y(), line.width(), line.fontSize(), line.bold(), line.marks());
    }

    private static Line placed(Line line, double x, double y) {
        return new Line(line.text(), x, y, line.width(), line.fontSize(), line.bold(), line.marks());
    }

    private static Line looking(Line line, double size, boolean bold) {
        return new Line(line.text(), line.x(), line.y(), line.width(), size, bold, line.marks());
    }
}
