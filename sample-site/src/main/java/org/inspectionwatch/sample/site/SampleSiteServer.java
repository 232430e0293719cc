package org.inspectionwatch.sample.site;

import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.inspectionwatch.sample.fault.Faults;
import org.inspectionwatch.sample.http.HttpListener;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.ledger.Ledger;
import org.inspectionwatch.sample.news.Newsroom;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.page.SiteAddresses;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.sample.world.World;

/** A running sample site. Thread-safe; closing it ends all connections. */
public final class SampleSiteServer implements AutoCloseable {
    private final SiteState state;
    private final Faults faults = new Faults();
    private final Ledger ledger = new Ledger();
    private final Map<SiteHost, HttpListener> listeners = new EnumMap<>(SiteHost.class);
    private final HttpListener control;
    private final SiteAddresses addresses;

    private SampleSiteServer(SiteOptions options, World world, List<Story> stories) {
        this.state = new SiteState(world, stories);
        AtomicLong connections = new AtomicLong();
        Map<SiteHost, String> origins = new EnumMap<>(SiteHost.class);
        try {
            for (SiteHost host : SiteHost.values()) {
                HttpListener listener = listen(options, listeners.size(), connections);
                listeners.put(host, listener);
                origins.put(host, "http://" + options.publicName() + ":" + listener.port());
            }
            this.control = listen(options.onLoopback(), listeners.size(), connections);
        } catch (UncheckedIOException portIsTaken) {
            listeners.values().forEach(HttpListener::close);
            throw portIsTaken;
        }
        this.addresses = new SiteAddresses(origins);
        listeners.forEach(
                (host, listener) -> listener.serve(new SiteHandler(host, content(host), faults, ledger, options)));
        control.serve(new Control(this));
    }

    /** Starts on loopback, on free ports. */
    public static SampleSiteServer start() {
        return start(SiteOptions.standard());
    }

    /** @throws UncheckedIOException where a port is taken */
    public static SampleSiteServer start(SiteOptions options) {
        World world = World.of(options.seed(), options.firstDay());
        return start(options, world, Newsroom.of(world));
    }

    /**
     * Starts with a given world; seed and day of the options mean nothing then.
     *
     * @param stories oldest first
     */
    public static SampleSiteServer start(SiteOptions options, World world, List<Story> stories) {
        return new SampleSiteServer(options, world, stories);
    }

    /** Where its hosts are. */
    public SiteAddresses addresses() {
        return addresses;
    }

    /** Origin of a host without a slash at the end, such as {@code http://127.0.0.1:8090}. */
    public String origin(SiteHost host) {
        return addresses.of(host, "");
    }

    /** Origin of the control, which is on loopback always, keeps no ledger and has no faults. */
    public String controlOrigin() {
        return "http://127.0.0.1:" + control.port();
    }

    /** All that it will ever publish, with the truth. */
    public World world() {
        return state.world();
    }

    /** The bytes behind the addresses, and their hashes. */
    public SiteFiles files() {
        return state.files();
    }

    public Faults faults() {
        return faults;
    }

    public Quirks quirks() {
        return state.quirks();
    }

    /** How visitors behaved since the start or the last {@link #forgetVisits}. */
    public Conduct conduct() {
        return ledger.conduct();
    }

    /** Begins the ledger anew. */
    public void forgetVisits() {
        ledger.reset();
    }

    /** The day that the site shows. */
    public LocalDate today() {
        return state.today();
    }

    /** Documents that are public now, oldest first. */
    public List<SampleDocument> published() {
        return state.world().publishedBy(state.today());
    }

    /** Stories that are public now, newest first. */
    public List<Story> stories() {
        return state.stories();
    }

    /**
     * Lets days pass.
     *
     * @return the documents that became public by it, oldest first
     */
    public List<SampleDocument> advance(int days) {
        LocalDate before = state.today();
        LocalDate after = state.clock().advance(days);
        return state.world().documents().stream()
                .filter(document -> document.published().isAfter(before)
                        && !document.published().isAfter(after))
                .toList();
    }

    @Override
    public void close() {
        listeners.values().forEach(HttpListener::close);
        control.close();
    }

    private static HttpListener listen(SiteOptions options, int offset, AtomicLong connections) {
        int port = options.firstPort() == 0 ? 0 : options.firstPort() + offset;
        return HttpListener.bind(new InetSocketAddress(options.bind(), port), Clock.systemUTC(), connections);
    }

    private SiteContent content(SiteHost host) {
        return switch (host) {
            case REPORTS -> new ReportsContent(state, addresses);
            case FILES, FILES_API -> new FileContent(host, state);
            case GOV_UK -> new GovUkContent(state, addresses);
            case NEWS -> new NewsContent(state, addresses);
        };
    }
}
