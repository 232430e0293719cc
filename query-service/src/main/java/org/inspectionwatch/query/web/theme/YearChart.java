package org.inspectionwatch.query.web.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.query.theme.PassageCount;

/**
 * A theme over the years, drawn in units of the picture.
 *
 * @param bars one for each year from the first to the last, also for those without any passage
 * @param width of the picture
 * @param zero height of the line between praise and criticism, from the top
 * @param height of the picture
 * @param undated passages without a year
 */
record YearChart(List<YearBar> bars, int width, int zero, int height, int undated) {
    private static final int WIDTH = 720;
    private static final int LEFT = 8;
    private static final int TOP = 22;
    private static final int TALLEST = 200;
    private static final int LABELS = 44;

    YearChart {
        bars = List.copyOf(bars);
    }

    /** Draws counts by year; empty where no passage has a year. */
    static YearChart of(List<PassageCount> counts) {
        Map<Integer, PassageCount> byYear = counts.stream()
                .filter(count -> count.value() != null)
                .collect(Collectors.toMap(count -> Integer.parseInt(String.valueOf(count.value())), count -> count));
        int undated = counts.stream()
                .filter(count -> count.value() == null)
                .mapToInt(PassageCount::passages)
                .sum();
        if (byYear.isEmpty()) {
            return new YearChart(List.of(), WIDTH, TOP, TOP, undated);
        }
        int first = byYear.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = byYear.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int up =
                byYear.values().stream().mapToInt(PassageCount::strengths).max().orElse(0);
        int down = byYear.values().stream()
                .mapToInt(PassageCount::improvements)
                .max()
                .orElse(0);
        float unit = (float) TALLEST / Math.max(1, up + down);
        int step = (WIDTH - 2 * LEFT) / (last - first + 1);
        List<YearBar> bars = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            PassageCount count = byYear.get(year);
            int strengths = count == null ? 0 : count.strengths();
            int improvements = count == null ? 0 : count.improvements();
            int barWidth = Math.min(56, Math.max(6, step * 7 / 10));
            int x = LEFT + (year - first) * step + (step - barWidth) / 2;
            bars.add(new YearBar(
                    year,
                    strengths,
                    improvements,
                    x,
                    barWidth,
                    Math.round(unit * strengths),
                    Math.round(unit * improvements)));
        }
        int zero = TOP + Math.round(unit * up);
        return new YearChart(bars, WIDTH, zero, zero + Math.round(unit * down) + LABELS, undated);
    }

    /** The sum of the years and of what has none. */
    public int passages() {
        return undated + bars.stream().mapToInt(YearBar::passages).sum();
    }

    /** Where the years stand. */
    public int labelLine() {
        return height - 6;
    }

    /** Every how many years one is written, so that they do not touch. */
    public int labelEvery() {
        return bars.size() > 14 ? 2 : 1;
    }
}
