package org.inspectionwatch.query.notice;

import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.AuthoritySucceeded;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Reorganisation;
import org.inspectionwatch.contracts.reference.Reorganisations;

/** Ends of authorities, past and announced, from the reference data. */
public final class Successions {
    private final Authorities authorities;
    private final Reorganisations reorganisations;

    public Successions(Authorities authorities, Reorganisations reorganisations) {
        this.authorities = authorities;
        this.reorganisations = reorganisations;
    }

    /** Those that end the authority; none for one that events cannot name, since it was gone before codes were given. */
    public List<Notice> of(AuthorityRef authority) {
        if (authority.gssCode().isEmpty()) {
            return List.of();
        }
        return reorganisations.ending(authority.authorityId()).stream()
                .map(reorganisation -> notice(authority, reorganisation))
                .toList();
    }

    private Notice notice(AuthorityRef authority, Reorganisation reorganisation) {
        AuthoritySucceeded data = new AuthoritySucceeded(
                authority,
                reorganisation.successors().stream().map(this::successor).toList(),
                reorganisation.effectiveOn(),
                reorganisation.note());
        return new Notice(
                DeterministicId.of(
                        EventType.AUTHORITY_SUCCEEDED.type(),
                        authority.authorityId(),
                        reorganisation.effectiveOn().toString(),
                        String.join("|", reorganisation.successors())),
                EventType.AUTHORITY_SUCCEEDED,
                null,
                reorganisation.effectiveOn(),
                String.join("|", reorganisation.successors()),
                data);
    }

    private AuthoritySucceeded.Successor successor(String nameOrId) {
        return authorities
                .byId(nameOrId)
                .map(Successions::known)
                .orElseGet(() -> new AuthoritySucceeded.Successor(null, Objects.requireNonNull(nameOrId)));
    }

    private static AuthoritySucceeded.Successor known(Authority successor) {
        return new AuthoritySucceeded.Successor(successor.authorityId(), successor.shortName());
    }
}
