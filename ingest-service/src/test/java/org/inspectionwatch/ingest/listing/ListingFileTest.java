package org.inspectionwatch.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListingFileTest {

    @Test
    void columns_may_stand_in_any_order_and_some_be_absent() {
        ListingFile listing = parse("published,Title , file\n2019-05-08,\"Visit, first\",a/b.pdf\n");

        assertThat(listing.of("a/b.pdf"))
                .isEqualTo(new Listing(null, null, "Visit, first", null, PartialDate.parse("2019-05-08")));
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void unknown_columns_and_empty_lines_are_left_alone() {
        ListingFile listing = parse("file,colour,urn\n\na.pdf,blue,80427\n\n");

        assertThat(listing.of("a.pdf").urn()).isEqualTo("80427");
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void a_file_without_a_row_is_not_listed() {
        ListingFile listing = parse("file,urn\na.pdf,1\n");

        assertThat(listing.of("b.pdf")).isEqualTo(Listing.NONE);
        assertThat(listing.find("b.pdf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-07, 2017-07-07",
        "2017-07, 2017-07",
        "2017, 2017",
        "07 july 2017, 2017-07-07",
        "7 July 2017, 2017-07-07",
        "7  JULY   2017, 2017-07-07",
        "29 february 2016, 2016-02-29"
    })
    void dates_are_read_as_listings_write_them(String words, String expected) {
        ListingFile listing = parse("file,published\na.pdf," + words + "\n");

        assertThat(listing.of("a.pdf").published()).isEqualTo(PartialDate.parse(expected));
        assertThat(listing.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31 june 2017", "2017-02-30", "07/08/2017", "soon", "2017-13"})
    void words_that_are_no_date_are_reported_and_never_guessed(String words) {
        ListingFile listing = parse("file,urn,published\na.pdf,5," + words + "\n");

        assertThat(listing.of("a.pdf").published()).isNull();
        assertThat(listing.of("a.pdf").urn()).isEqualTo("5");
        assertThat(listing.problems())
                .containsExactly(new ListingProblem(2, "'" + words + "' is no date of publication and is left out"));
    }

    @Test
    void a_bad_row_is_reported_with_its_line_and_the_others_count() {
        ListingFile listing = parse("file,urn,title\n,1,x\na.pdf,12 b,y\nb.pdf,2,one, two\nc.pdf,3,z\nc.pdf,4,again\n");

        assertThat(listing.of("c.pdf")).isEqualTo(new Listing("3", null, "z", null, null));
        assertThat(listing.of("a.pdf")).isEqualTo(new Listing(null, null, "y", null, null));
        assertThat(listing.find("b.pdf")).isEmpty();
        assertThat(listing.problems())
                .extracting(problem -> problem.describe("listing.csv"))
                .containsExactly(
                        "listing.csv, line 2: the row names no file and is left out",
                        "listing.csv, line 3: the URN '12 b' is not a number and is left out",
                        "listing.csv, line 4: the row has 4 fields under 3 headings and is left out",
                        "listing.csv, line 6: the file 'c.pdf' is listed before; this row is left out");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "/relative", "ftp://example.org/a", "http://"})
    void an_address_that_is_not_of_the_web_is_left_out(String address) {
        ListingFile listing = parse("file,url\na.pdf," + address + "\n");

        assertThat(listing.of("a.pdf").url()).isNull();
        assertThat(listing.problems()).hasSize(1);
    }

    @Test
    void a_header_without_file_lists_nothing_and_says_so() {
        ListingFile listing = parse("name,urn\na.pdf,1\n");

        assertThat(listing.of("a.pdf")).isEqualTo(Listing.NONE);
        assertThat(listing.problems())
                .containsExactly(new ListingProblem(1, "the header has no column 'file', so nothing is listed"));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void text_is_read_in_the_codings_that_spreadsheets_write(byte[] csv) {
        assertThat(ListingFile.parse(csv).of("a.pdf").provider()).isEqualTo("Café");
    }

    static Stream<byte[]> codings() {
        String csv = "file,provider\r\na.pdf,Café\r\n";
        return Stream.of(
                csv.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                csv.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void an_empty_listing_lists_nothing() {
        assertThat(parse("").problems()).isEmpty();
        assertThat(parse("").of("a.pdf")).isEqualTo(Listing.NONE);
    }

    private static ListingFile parse(String csv) {
        return ListingFile.parse(csv.getBytes(StandardCharsets.UTF_8));
    }
}
