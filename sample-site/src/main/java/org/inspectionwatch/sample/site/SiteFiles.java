package org.inspectionwatch.sample.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.World;

/** The bytes of documents, printed when somebody asks for them first. Thread-safe. */
public final class SiteFiles {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    private final World world;

    SiteFiles(World world) {
        this.world = world;
    }

    private record Edition(int number, Map<Judgement, Grade> corrected) {
        private static final Edition FIRST = new Edition(1, Map.of());
    }

    /** The bytes of the newest edition; the same ones at every call. */
    public byte[] bytes(SampleDocument document) {
        return printed.computeIfAbsent(document.fileId(), id -> {
            Edition edition = edition(document);
            return world.print(document, edition.number(), edition.corrected());
        });
    }

    /** SHA-256 of the bytes in hexadecimal. */
    public String sha256(SampleDocument document) {
        return sha256(bytes(document));
    }

    /**
     * Puts other bytes under the same address.
     *
     * @param corrected grades that change; empty where only words do
     */
    public void amend(SampleDocument document, Map<Judgement, Grade> corrected) {
        editions.merge(
                document.fileId(),
                new Edition(2, corrected),
                (before, first) -> new Edition(before.number() + 1, corrected));
        printed.remove(document.fileId());
    }

    /** Takes the file away; the link to it stays. */
    public void withdraw(SampleDocument document) {
        withdrawn.add(document.fileId());
    }

    boolean isWithdrawn(SampleDocument document) {
        return withdrawn.contains(document.fileId());
    }

    /** Strong entity tag of the newest edition, known without printing it. */
    String etag(SampleDocument document) {
        return "\"" + document.fileId() + "-" + Long.toHexString(document.seed()) + "-"
                + edition(document).number() + "\"";
    }

    OffsetDateTime lastModified(SampleDocument document) {
        return document.published()
                .plusDays(edition(document).number() - 1L)
                .atTime(MORNING)
                .atOffset(ZoneOffset.UTC);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private Edition edition(SampleDocument document) {
        return editions.getOrDefault(document.fileId(), Edition.FIRST);
    }
}
