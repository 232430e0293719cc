package org.inspectionwatch.query;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * Which test speaks of which authorities. All tests share one register, one log and one broker, so that what one tells of an
 * authority is there for all; hence each authority is of one test alone, and no test can send about that of another.
 */
public final class OwnAuthorities {
    private static final String REST = "RebuildTest";
    private static final Map<String, List<String>> BY_TEST = Map.ofEntries(
            entry("ApiProblemsTest", List.of("enfield")),
            entry("BadInputTest", List.of("bristol")),
            entry("CachingTest", List.of("bolton")),
            entry("ContractTest", List.of("blackpool", "blackburn-with-darwen")),
            entry("AuthorityPageTest", List.of("sheffield", "doncaster", "cumberland")),
            entry("ComparePageTest", List.of("nottingham", "derby", "lincolnshire")),
            entry("MapPageTest", List.of("northumberland", "newcastle-upon-tyne", "north-tyneside")),
            entry(
                    "CutOffTest",
                    List.of(
                            "barking-and-dagenham",
                            "city-of-london",
                            "greenwich",
                            "hammersmith-and-fulham",
                            "havering",
                            "hounslow",
                            "islington",
                            "kensington-and-chelsea",
                            "kingston-upon-thames",
                            "lambeth",
                            "lewisham",
                            "newham",
                            "richmond-upon-thames",
                            "southwark",
                            "sutton",
                            "tower-hamlets",
                            "waltham-forest",
                            "wandsworth",
                            "westminster",
                            "darlington",
                            "durham",
                            "gateshead",
                            "hartlepool",
                            "middlesbrough",
                            "sunderland")),
            entry("DataQualityFlowTest", List.of("bracknell-forest", "brighton-and-hove", "west-berkshire")),
            entry("DigestFlowTest", List.of("bath-and-north-east-somerset", "cornwall", "dudley")),
            entry("DownloadTableTest", List.of("coventry", "stoke-on-trent")),
            entry("EventStreamTest", List.of("hull", "leeds", "york")),
            entry("ExportsFlowTest", List.of("southend-on-sea", "thurrock", "torbay", "trafford")),
            entry("FeedFlowTest", List.of("oldham", "rochdale", "stockport")),
            entry("HostileTextTest", List.of("wokingham")),
            entry("HomePageTest", List.of("rotherham")),
            entry("ImpossibleValuesTest", List.of("wirral")),
            entry("PagingTest", List.of("oxfordshire")),
            entry("PublicationPageTest", List.of("rutland")),
            entry("RatingsTopicTest", List.of("essex", "kent")),
            entry(
                    "ReadingFlowTest",
                    List.of("croydon", "ealing", "hillingdon", "north-northamptonshire", "west-northamptonshire")),
            entry("RegisterFlowTest", List.of("barnet", "bexley", "brent", "bromley", "camden")),
            entry("RereadingTest", List.of("merton", "redbridge")),
            entry("ReviewFlowTest", List.of("hackney", "haringey", "harrow")),
            entry("ReviewPageTest", List.of("halton", "knowsley", "sefton")),
            entry(
                    "SearchTest",
                    List.of("isle-of-wight", "medway", "milton-keynes", "reading", "slough", "windsor-and-maidenhead")),
            entry("SlowReaderTest", List.of("suffolk")),
            entry("StoredScriptTest", List.of("kirklees")),
            entry(
                    "TablesFlowTest",
                    List.of(
                            "shropshire",
                            "staffordshire",
                            "telford-and-wrekin",
                            "walsall",
                            "warwickshire",
                            "wolverhampton",
                            "worcestershire",
                            "x-cumbria")),
            entry(
                    "WebhookFlowTest",
                    List.of(
                            "bury",
                            "devon",
                            "dorset",
                            "hampshire",
                            "leicester",
                            "solihull",
                            "surrey",
                            "swindon",
                            "wigan")),
            entry("WebhookPageTest", List.of("peterborough")),
            entry("WhatsNewTest", List.of("herefordshire", "sandwell", "calderdale", "bradford")));

    private final String test;
    private final List<String> ids;

    private OwnAuthorities(String test, List<String> ids) {
        this.test = test;
        this.ids = ids;
    }

    /** Of that test, which has a line here. */
    public static OwnAuthorities of(Class<?> test) {
        List<String> taken =
                BY_TEST.values().stream().flatMap(Collection::stream).toList();
        assertThat(taken).as("authorities of more than one test").doesNotHaveDuplicates();
        String name = test.getSimpleName();
        List<String> own = name.equals(REST) ? rest(taken) : BY_TEST.get(name);
        assertThat(own).as("authorities of " + name).isNotEmpty();
        return new OwnAuthorities(name, own);
    }

    /** In the order in which they stand here. */
    public List<String> ids() {
        return ids;
    }

    /** Fails where the authority is of another test. */
    public void check(String authorityId) {
        assertThat(ids).as("authorities of " + test).contains(authorityId);
    }

    private static List<String> rest(List<String> taken) {
        return Authorities.load().all().stream()
                .filter(authority -> authority.validTo() == null)
                .filter(authority -> authority.predecessors().isEmpty())
                .map(Authority::authorityId)
                .filter(authorityId -> !taken.contains(authorityId))
                .toList();
    }
}
