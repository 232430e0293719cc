package org.inspectionwatch.sample.site;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.inspectionwatch.sample.world.World;

/** The sample site as a process: runs until it is stopped. */
public final class SampleSiteMain {
    private static final int PORT = 8090;

    private SampleSiteMain() {}

    /** @param args as {@code help.txt} says */
    public static void main(String[] args) throws InterruptedException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        if (args.length % 2 == 1) {
            System.out.print(ControlHelp.text());
            return;
        }
        try (SampleSiteServer site = SampleSiteServer.start(options(given))) {
            System.out.println("Sample site of seed " + site.world().seed() + ": "
                    + site.addresses().origins() + ", control: " + site.controlOrigin());
            long week = Long.parseLong(given.getOrDefault("--week", "0"));
            while (week > 0) {
                Thread.sleep(Duration.ofSeconds(week));
                System.out.println(site.advance(7).size() + " documents published by " + site.today());
            }
            Thread.currentThread().join();
        }
    }

    private static SiteOptions options(Map<String, String> given) {
        try {
            return new SiteOptions(
                    Long.parseLong(given.getOrDefault("--seed", "1")),
                    LocalDate.parse(given.getOrDefault("--day", World.FIRST_DAY.toString())),
                    Duration.ofMillis((long) (1000 * Double.parseDouble(given.getOrDefault("--delay", "0")))),
                    InetAddress.getByName(given.getOrDefault("--bind", "127.0.0.1")),
                    given.getOrDefault("--name", "127.0.0.1"),
                    Integer.parseInt(given.getOrDefault("--port", String.valueOf(PORT))));
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("--bind is no address: " + unknown.getMessage(), unknown);
        }
    }
}
