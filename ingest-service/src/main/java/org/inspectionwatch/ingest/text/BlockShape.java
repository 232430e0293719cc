package org.inspectionwatch.ingest.text;

import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.BlockRole;

/** What a line of plain text looks like: the only clue to its role. */
final class BlockShape {
    private static final int HEADING_WORDS = 14;
    private static final Pattern BULLET = Pattern.compile("^(?:[\u2022\u25cf\u25aa\u25e6\u00b7*-]|\\d{1,2}[.)])\\s+");
    private static final Pattern MONTHS = Pattern.compile(
            "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*\\b(?:19|20)\\d\\d\\b");
    private static final Pattern AUTHOR = Pattern.compile("(?i)^by [\\p{L}'. -]{3,60}(?:[,|].{0,80})?$");
    private static final Pattern NAME_ONLY = Pattern.compile("^\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'.-]+){1,2}$");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)(?:^(?:picture|image|photo|photograph|caption|pictured|credit)\\b ?:?|\\b(?:picture|image|photo|photograph|credit): ?\\S)");
    private static final Pattern TABLE = Pattern.compile("\\S ?\\| ?\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,][\"'\u2019\u201d)\\]]*$");

    private BlockShape() {}

    /** The text without its bullet. */
    static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** Role by shape alone; a headline can't be told from a heading this way. */
    static BlockRole of(String text) {
        if (BULLET.matcher(text).find()) {
            return BlockRole.LIST_ITEM;
        }
        if (text.length() <= 300 && PICTURE.matcher(text).find()) {
            return BlockRole.CAPTION;
        }
        if (isByline(text)) {
            return BlockRole.BYLINE;
        }
        if (text.length() <= 400 && TABLE.matcher(text).find()) {
            return BlockRole.TABLE_ROW;
        }
        return isHeading(text) ? BlockRole.HEADING : BlockRole.PARAGRAPH;
    }

    private static boolean isByline(String text) {
        return text.length() <= 90
                && (AUTHOR.matcher(text).matches()
                        || (NAME_ONLY.matcher(text).matches() && !text.contains("Council"))
                        || (words(text) <= 9 && MONTHS.matcher(text).find() && !text.endsWith(".")));
    }

    private static boolean isHeading(String text) {
        int words = words(text);
        return words <= HEADING_WORDS
                && !SENTENCE_END.matcher(text).find()
                && !Character.isLowerCase(text.codePointAt(0));
    }

    private static int words(String text) {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }
}
