package org.inspectionwatch.sample.report;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a sample report is printed.
 *
 * @param serif Times instead of Helvetica
 * @param size of the text, in points
 * @param margin left and right, in points
 * @param pitch distance of lines, in font sizes
 * @param footer what stands at the foot of each page
 * @param bullet of list items
 * @param gradeColumn left edge of the column of grades, in points from the left margin
 * @param gradeAt where a grade stands in its row
 * @param wrapGrades whether long grades take two lines
 * @param toBeGood whether the third grade is printed "Requires improvement to be good"
 * @param dates how the dates of the inspection are printed
 * @param heading how section headings repeat the grade
 * @param modernTitle whether the title names the authority; else the council stands above the title
 * @param inspectorOnSecondLine whether the lead inspector's rank has a line of its own
 * @param firstRow rotates the order of the table's rows
 * @param splitTable whether the table begins so low that it goes on over the page
 * @param yearInLetters whether the opening of a letter prints the year with its dates
 * @param wording of title, labels and headings
 * @param seed of the words
 */
public record SampleLayout(
        boolean serif,
        float size,
        float margin,
        float pitch,
        Footer footer,
        Bullet bullet,
        float gradeColumn,
        GradeAt gradeAt,
        boolean wrapGrades,
        boolean toBeGood,
        DateForm dates,
        HeadingForm heading,
        boolean modernTitle,
        boolean inspectorOnSecondLine,
        int firstRow,
        boolean splitTable,
        boolean yearInLetters,
        Wording wording,
        long seed) {

    /** Foot of the page. */
    public enum Footer {
        NONE,
        NUMBER,
        TITLE_AND_NUMBER
    }

    /** What list items begin with. */
    public enum Bullet {
        DISC,
        SQUARE,
        DASH,
        /** The bullet stands far from its words, as a piece of text of its own. */
        FAR_DISC
    }

    /** Height of a grade in its row. */
    public enum GradeAt {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** Section headings with the grade. */
    public enum HeadingForm {
        COLON,
        IS,
        ARE_COLON,
        NO_GRADE
    }

    /** What the sample site uses: today's look. */
    public static final SampleLayout TODAY = new SampleLayout(
            false,
            12,
            71,
            1.21f,
            Footer.TITLE_AND_NUMBER,
            Bullet.SQUARE,
            232,
            GradeAt.TOP,
            false,
            true,
            DateForm.SHORT,
            HeadingForm.COLON,
            true,
            false,
            0,
            false,
            true,
            Wording.USUAL,
            1);

    /** Any layout that reports have been seen in. */
    public static SampleLayout random(RandomGenerator random, long seed) {
        return new SampleLayout(
                random.nextBoolean(),
                pick(random, List.of(11f, 11.5f, 12f)),
                57 + random.nextInt(30),
                1.15f + random.nextInt(10) / 100f,
                pick(random, List.of(Footer.values())),
                pick(random, List.of(Bullet.values())),
                pick(random, List.of(232f, 290f, 323f)),
                pick(random, List.of(GradeAt.values())),
                random.nextBoolean(),
                random.nextBoolean(),
                pick(random, List.of(DateForm.values())),
                pick(random, List.of(HeadingForm.values())),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4),
                random.nextInt(5) == 0,
                random.nextInt(4) > 0,
                pick(random, List.of(Wording.values())),
                seed);
    }

    private static <T> T pick(RandomGenerator random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
