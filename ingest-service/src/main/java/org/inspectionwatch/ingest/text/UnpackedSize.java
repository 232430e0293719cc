package org.inspectionwatch.ingest.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Measures what a packed stream unpacks to, through all its filters, without ever holding more than the limit. */
final class UnpackedSize {
    /** Streams of reports have one filter, or two. */
    private static final int MOST_FILTERS = 6;

    /** How many bytes a filter makes of one at most; filters of pictures are not listed and end the measuring. */
    private static final Map<COSName, Integer> MOST_GROWTH = Map.of(
            COSName.FLATE_DECODE, 1032,
            COSName.FLATE_DECODE_ABBREVIATION, 1032,
            COSName.LZW_DECODE, 2600,
            COSName.LZW_DECODE_ABBREVIATION, 2600,
            COSName.RUN_LENGTH_DECODE, 64,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, 64,
            COSName.ASCII85_DECODE, 4,
            COSName.ASCII85_DECODE_ABBREVIATION, 4,
            COSName.ASCII_HEX_DECODE, 1,
            COSName.ASCII_HEX_DECODE_ABBREVIATION, 1);

    private UnpackedSize() {}

    /** Whether so many bytes behind these filters could unpack to more than the limit at all. */
    static boolean mayExceed(long packed, List<COSName> filters, long limit) {
        double most = packed;
        for (COSName filter : filters) {
            most *= MOST_GROWTH.getOrDefault(filter, 1);
        }
        return most > limit;
    }

    /**
     * The size behind all filters, as far as the data can be unpacked.
     *
     * @throws PdfLimitException where a filter makes more than the limit of them
     */
    static long of(InputStream packed, List<COSName> filters, long limit) throws IOException {
        if (filters.size() > MOST_FILTERS) {
            throw new PdfLimitException("a stream of the PDF is packed %d times over, more than the limit of %d"
                    .formatted(filters.size(), MOST_FILTERS));
        }
        InputStream data = packed;
        long size = 0;
        for (int i = 0; i < filters.size() && MOST_GROWTH.containsKey(filters.get(i)); i++) {
            boolean last = i == filters.size() - 1;
            Counted out = new Counted(limit, !last);
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(data, out, new COSDictionary(), 0);
            } catch (IOException damaged) {
                // The PDF library repairs much of it, and unpacks no more than was seen here.
            }
            size = out.count;
            data = new ByteArrayInputStream(out.kept.toByteArray());
        }
        return size;
    }

    /** Counts what is written, and keeps it where another filter comes after. */
    private static final class Counted extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long limit;
        private final boolean keeps;
        private long count;

        Counted(long limit, boolean keeps) {
            this.limit = limit;
            this.keeps = keeps;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
            if (count > limit) {
                throw new PdfLimitException(
                        "a stream of the PDF unpacks to more than the limit of %d bytes".formatted(limit));
            }
            if (keeps) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
