package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.jspecify.annotations.Nullable;

/** Writes the findings on bodies beside the council: its safeguarding board, and the local area's partners. */
final class PartnerWriter {
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final int LEAD = 3;

    private final Article article;
    private final Lexicon lexicon;

    PartnerWriter(Article article, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.article = article;
    }

    /** At most one for the board, and one for each SEND outcome and joint inspection; none where too little speaks for it. */
    List<Finding> of(Dossier read, Weighing weighing) {
        Dossier dossier = weighing.ofPartners(read);
        List<Finding> findings = new ArrayList<>();
        dossier.of(Judgement.LSCB).stream()
                .max(Comparator.comparing(Claim::isNews))
                .ifPresent(claim -> findings.add(board(claim)));
        List<Claim> outcomes = dossier.of(Judgement.SEND_OUTCOME);
        boolean send = Stream.concat(article.sentences().stream().limit(LEAD), dossier.sentences().stream())
                .anyMatch(sentence -> lexicon.has("kind.area_send", sentence.norm())
                        || lexicon.has("kind.area_send_revisit", sentence.norm())
                        || STORIES.has("send.words", sentence.norm()));
        if (send && !outcomes.isEmpty()) {
            Claim first = outcomes.stream()
                    .filter(Claim::isNews)
                    .max(Comparator.comparing(claim -> claim.grade() == Grade.INSUFFICIENT_PROGRESS))
                    .orElse(outcomes.getFirst());
            findings.add(send(dossier, first));
            outcomes.stream()
                    .filter(claim -> claim.grade() != first.grade()
                            && !claim.time().dates().isEmpty())
                    .findFirst()
                    .ifPresent(claim -> findings.add(send(dossier, claim)));
        }
        if (send && outcomes.isEmpty()) {
            withoutGrade(dossier).ifPresent(findings::add);
        }
        boolean visited = dossier.newsCue(InspectionKind.UNANNOUNCED).isPresent();
        dossier.annual().stream()
                .max(Comparator.comparing(Claim::isNews))
                .ifPresent(claim -> findings.add(annual(
                        claim,
                        claim.isNews() && !(visited && isOfEarlierMonth(claim.sentence())),
                        AnnualRatings.before(dossier.annual()))));
        Optional<Cue> joint = dossier.cues().stream()
                .filter(cue -> cue.kind() == InspectionKind.JTAI)
                .min(Comparator.comparing(Cue::history));
        joint.ifPresent(cue -> findings.add(jtai(cue)));
        return findings;
    }

    private Finding board(Claim claim) {
        return base(claim.authorityId(), Body.LSCB, InspectionKind.LSCB_REVIEW, claim.sentence(), claim.rule())
                .news(claim.isNews())
                .judgement(Judgement.LSCB, claim.grade())
                .judgement(Judgement.OVERALL, claim.grade())
                .published(claim.isNews() ? day() : null)
                .build();
    }

    private Finding send(Dossier dossier, Claim claim) {
        boolean progress = claim.grade() == Grade.SUFFICIENT_PROGRESS || claim.grade() == Grade.INSUFFICIENT_PROGRESS;
        InspectionKind kind = progress ? InspectionKind.AREA_SEND_REVISIT : InspectionKind.AREA_SEND;
        Finding.Builder finding = base(dossier.authorityId(), Body.LOCAL_AREA, kind, claim.sentence(), claim.rule())
                .news(claim.isNews())
                .judgement(progress ? Judgement.OVERALL : Judgement.SEND_OUTCOME, claim.grade())
                .published(claim.isNews() ? day() : null)
                .evidence(
                        new Evidence("judgements.send_outcome", claim.sentence().text(), null, claim.rule()));
        List<PartialDate> dates = claim.time().dates();
        if (claim.isNews()) {
            finding.previous(Revisits.before(dossier.of(Judgement.SEND_OUTCOME), claim));
        }
        if (!dates.isEmpty()) {
            finding.inspection(InspectionClaim.of(kind, KindBasis.STATED).withInspected(dates.getFirst()));
        }
        return finding.build();
    }

    /** "No written statement of action is required": an outcome that is none of the grades. */
    private Optional<Finding> withoutGrade(Dossier dossier) {
        for (Sentence sentence : dossier.sentences()) {
            Lexicon.Hit none = STORIES.first("send.no-statement", sentence.norm());
            if (none != null) {
                InspectionKind kind = InspectionKind.AREA_SEND;
                return Optional.of(base(dossier.authorityId(), Body.LOCAL_AREA, kind, sentence, none.rule())
                        .published(day())
                        .build());
            }
        }
        return Optional.empty();
    }

    /** "In December the annual assessment said": beside the news of a visit it is what was known. */
    private boolean isOfEarlierMonth(Sentence sentence) {
        PartialDate published = article.published();
        return published != null
                && new DateFinder(published)
                        .in(sentence.norm()).stream()
                                .map(DateMention::date)
                                .anyMatch(date -> date != null
                                        && date.month() != null
                                        && date.latest().isBefore(published.earliest()));
    }

    private Finding annual(Claim claim, boolean news, @Nullable Previous previous) {
        return base(claim.authorityId(), Body.COUNCIL, InspectionKind.ANNUAL_RATING, claim.sentence(), claim.rule())
                .news(news)
                .judgement(Judgement.OVERALL, claim.grade())
                .published(news ? day() : null)
                .previous(news ? previous : null)
                .build();
    }

    private Finding jtai(Cue cue) {
        return base(cue.authorityId(), Body.LOCAL_AREA, cue.kind(), cue.sentence(), cue.rule())
                .news(!cue.history())
                .published(cue.history() ? null : day())
                .build();
    }

    private @Nullable LocalDate day() {
        return article.published() == null ? null : article.published().exact();
    }

    private static Finding.Builder base(
            String authorityId, Body body, InspectionKind kind, Sentence sentence, String rule) {
        return Finding.about(authorityId, body, InspectionClaim.of(kind, KindBasis.STATED), Basis.REPORTED)
                .confidence(0.9)
                .evidence(new Evidence("kind", sentence.text(), null, rule));
    }
}
