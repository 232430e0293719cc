package org.inspectionwatch.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a page whose text would take more than the limit to unpack: its content, and the forms and fonts that it may use.
 * Pictures are left out, for they are not read. Confined to one thread.
 */
final class PdfPageGuard {
    private static final List<COSName> FONT_PARTS = List.of(
            COSName.TO_UNICODE,
            COSName.ENCODING,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.FONT_DESC,
            COSName.DESCENDANT_FONTS,
            COSName.CID_TO_GID_MAP);

    private final long limit;
    private final PdfBudget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfPageGuard(long limit, PdfBudget budget) {
        this.limit = limit;
        this.budget = budget;
    }

    void check(PDPage page) throws IOException {
        checkContent(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        List<COSBase> open = new ArrayList<>();
        if (page.getResources() != null) {
            open.add(page.getResources().getCOSObject());
        }
        while (!open.isEmpty()) {
            budget.checkTime();
            checkResources(open.removeLast(), open);
        }
    }

    /** A page's content in parts is unpacked as one. */
    private void checkContent(@Nullable COSBase content) throws IOException {
        if (!(content instanceof COSArray parts)) {
            checkStream(content, limit, 1);
            return;
        }
        long left = limit;
        for (int i = 0; i < parts.size(); i++) {
            left -= checkStream(parts.getObject(i), left, parts.size());
        }
    }

    private void checkResources(COSBase resources, List<COSBase> open) throws IOException {
        if (!(resources instanceof COSDictionary dictionary) || !seen.add(dictionary)) {
            return;
        }
        for (COSBase form : values(dictionary.getDictionaryObject(COSName.XOBJECT))) {
            if (form instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                once(stream);
                open.add(stream.getDictionaryObject(COSName.RESOURCES));
            }
        }
        for (COSBase font : values(dictionary.getDictionaryObject(COSName.FONT))) {
            checkFont(font, 0);
        }
    }

    private void checkFont(@Nullable COSBase part, int depth) throws IOException {
        if (depth > FONT_PARTS.size()) {
            return;
        }
        switch (part) {
            case COSStream stream -> once(stream);
            case COSDictionary dictionary
            when seen.add(dictionary) -> {
                for (COSName name : FONT_PARTS) {
                    checkFont(dictionary.getDictionaryObject(name), depth + 1);
                }
            }
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    checkFont(array.getObject(i), depth + 1);
                }
            }
            case null, default -> {}
        }
    }

    private void once(COSStream stream) throws IOException {
        if (seen.add(stream)) {
            checkStream(stream, limit, 1);
        }
    }

    /** Its size; 0 where its share of the parts can't be too large. */
    private static long checkStream(@Nullable COSBase content, long most, int parts) throws IOException {
        if (!(content instanceof COSStream stream)) {
            return 0;
        }
        List<COSName> filters = new ArrayList<>();
        COSBase names = stream.getFilters();
        if (names instanceof COSName name) {
            filters.add(name);
        } else if (names instanceof COSArray array) {
            array.forEach(name -> filters.add(plain(name) instanceof COSName known ? known : COSName.IDENTITY));
        }
        if (!UnpackedSize.mayExceed(stream.getLength(), filters, most / parts)) {
            return 0;
        }
        try (InputStream packed = stream.createRawInputStream()) {
            return UnpackedSize.of(packed, filters, most);
        }
    }

    private static Iterable<COSBase> values(@Nullable COSBase dictionary) {
        return dictionary instanceof COSDictionary named
                ? named.getValues().stream().map(PdfPageGuard::plain).toList()
                : List.of();
    }

    private static COSBase plain(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }
}
