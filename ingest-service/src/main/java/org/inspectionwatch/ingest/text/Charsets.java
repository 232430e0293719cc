package org.inspectionwatch.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes of an unknown or wrongly declared charset: a byte order mark decides, then a declaration that the bytes bear
 * out, then UTF-8 where it is valid, and windows-1252 for the rest. Bad bytes become U+FFFD; decoding never fails.
 */
final class Charsets {
    private static final int DECLARATION_WITHIN = 4096;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private Charsets() {}

    /** Decodes with what the bytes themselves say; {@code declared} is what their source said, or null. */
    static String decode(byte[] content, @Nullable Charset declared) {
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            String text = new String(content, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Charset named = inMarkup(content);
        if (named == null) {
            named = declared;
        }
        String strict = named == null ? null : strict(content, named);
        if (strict == null) {
            strict = strict(content, StandardCharsets.UTF_8);
        }
        return strict == null ? new String(content, FALLBACK) : strict;
    }

    private static @Nullable Charset byteOrderMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset inMarkup(byte[] content) {
        int length = Math.min(content.length, DECLARATION_WITHIN);
        Matcher matcher = DECLARATION.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? FALLBACK
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] content, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return decoded.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
