package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.jspecify.annotations.Nullable;

/** Works out what an article says of the inspection before the one that it announces. */
final class PreviousReader {
    private final Lexicon lexicon;

    PreviousReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Null where the article says nothing of it. */
    @Nullable Previous of(Dossier dossier, @Nullable Grade now) {
        Optional<Claim> standing = dossier.standing();
        if (standing.isEmpty()) {
            return null;
        }
        Claim claim = standing.get();
        List<PartialDate> dates = claim.time().dates();
        PartialDate date = dates.isEmpty() ? dossier.dateOf(claim.grade()) : Dossier.latest(dates);
        return new Previous(claim.grade(), date);
    }
}
