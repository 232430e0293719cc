package org.inspectionwatch.access;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser keeps while somebody is signed in: the name, and sealed with what the service knows of the key, the key itself
 * and when the ticket ends. Whoever has the settings alone can't make one, since the key is missing; whoever has a ticket alone
 * can't read the key, and uses it at most until it ends. No state is kept, so that any replica takes it; a key that is taken out
 * of the settings ends its tickets.
 */
@Singleton
class Tickets {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = "inspection-watch sign-in ticket 1".getBytes(StandardCharsets.US_ASCII);
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyHolders holders;
    private final Clock clock;
    private final Duration lasts;
    private final String service;
    private final SecureRandom random = new SecureRandom();

    Tickets(
            KeyHolders holders,
            Clock clock,
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.holders = holders;
        this.clock = clock;
        this.lasts = settings.signInLasts();
        this.service = service;
    }

    /** Cookies are shared by all ports of a host: each service has a name of its own. */
    String cookieName() {
        return service + "-ticket";
    }

    /** How long a ticket is good for. */
    Duration lasts() {
        return lasts;
    }

    /** A ticket for whoever has that key, or empty where nobody has. */
    Optional<String> issue(String key) {
        return holders.holder(key).map(holder -> {
            byte[] secret = key.getBytes(StandardCharsets.UTF_8);
            ByteBuffer open = ByteBuffer.allocate(Long.BYTES + secret.length)
                    .putLong(clock.instant().plus(lasts).getEpochSecond())
                    .put(secret);
            return text(holder.getBytes(StandardCharsets.UTF_8)) + "." + text(seal(holder, open.array()));
        });
    }

    /** The name on a ticket that is good now, or empty. */
    Optional<String> holder(String ticket) {
        int dot = ticket.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String holder = new String(Base64.getUrlDecoder().decode(ticket.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] sealed = Base64.getUrlDecoder().decode(ticket.substring(dot + 1));
            return holders.keyOf(holder)
                    .filter(key -> isGood(holder, key, sealed))
                    .map(key -> holder);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private boolean isGood(String holder, ApiKey key, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return false;
        }
        ByteBuffer open;
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, holder, key, ByteBuffer.wrap(sealed, 0, NONCE_BYTES));
            open = ByteBuffer.wrap(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException tamperedWith) {
            return false;
        }
        boolean inTime = clock.instant().getEpochSecond() < open.getLong();
        return key.matches(StandardCharsets.UTF_8.decode(open).toString()) && inTime;
    }

    private byte[] seal(String holder, byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            ApiKey key = holders.keyOf(holder).orElseThrow();
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, holder, key, ByteBuffer.wrap(nonce))
                    .doFinal(open);
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform of version 25 has AES-GCM and HKDF", impossible);
        }
    }

    private Cipher cipher(int mode, String holder, ApiKey key, ByteBuffer nonce) throws GeneralSecurityException {
        byte[] iv = new byte[NONCE_BYTES];
        nonce.get(iv);
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, secret(key), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD((service + "\n" + holder).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey secret(ApiKey key) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES", HKDFParameterSpec.ofExtract().addIKM(key.hash()).thenExpand(PURPOSE, SECRET_BYTES));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
