package org.inspectionwatch.query.rebuild;

import java.util.List;

/**
 * The live register beside the one built anew.
 *
 * @param findings current ones of the register built anew
 * @param liveChecksum over all registers that are served
 * @param rebuiltChecksum over all registers built anew
 * @param differing ids of authorities whose registers differ, but for those that are about to be computed anyway
 */
record RegisterComparison(long findings, String liveChecksum, String rebuiltChecksum, List<String> differing) {
    RegisterComparison {
        differing = List.copyOf(differing);
    }
}
