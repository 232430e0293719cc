package org.inspectionwatch.outbound;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A block of addresses that are not for the public internet.
 *
 * @param prefix its first address
 * @param bits how many leading bits all of its addresses share
 * @param purpose as the end of the sentence "the address is for ..."
 */
record SpecialBlock(InetAddress prefix, int bits, String purpose) {

    /** Reads a block as {@code 10.0.0.0/8}. */
    static SpecialBlock of(String block, String purpose) {
        int slash = block.indexOf('/');
        return new SpecialBlock(
                InetAddress.ofLiteral(block.substring(0, slash)),
                Integer.parseInt(block, slash + 1, block.length(), 10),
                purpose);
    }

    boolean contains(byte[] address) {
        byte[] first = prefix.getAddress();
        if (first.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(first, 0, whole, address, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || ((first[whole] ^ address[whole]) & 0xFF) >> (8 - rest) == 0;
    }
}
