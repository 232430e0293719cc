package org.inspectionwatch.query.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.pages.GradeLook;
import org.inspectionwatch.query.wording.Terms;

/** What people can choose in forms, as {@code cdi:choices}. */
@Singleton
@Named("choices")
public class Choices {
    private final List<Choice> regions;
    private final List<ChoiceGroup> authorities;
    private final List<ChoiceGroup> themes;
    private final Taxonomy taxonomy;

    Choices(Authorities authorities, Taxonomy taxonomy) {
        this.regions = authorities.all().stream()
                .map(Authority::region)
                .distinct()
                .sorted()
                .map(region -> new Choice(region, region))
                .toList();
        this.authorities = List.of(
                new ChoiceGroup("Now", authorities(authorities.all().stream().filter(one -> one.validTo() == null))),
                new ChoiceGroup(
                        "Abolished", authorities(authorities.all().stream().filter(one -> one.validTo() != null))));
        this.taxonomy = taxonomy;
        this.themes = families(taxonomy);
    }

    /** ONS regions by name. */
    public List<Choice> regions() {
        return regions;
    }

    /** Those that exist, then those that did, each by name. */
    public List<ChoiceGroup> authorities() {
        return authorities;
    }

    /** Practice themes, family by family. */
    public List<ChoiceGroup> themes() {
        return themes;
    }

    /** What people call a theme; its id where it is not known any more. */
    public String theme(String id) {
        return taxonomy.byId(id).map(Theme::label).orElse(id);
    }

    /** Judgements of today first. */
    public List<Choice> judgements() {
        return Arrays.stream(Judgement.values())
                .map(judgement -> new Choice(judgement.slug(), Terms.heading(judgement)))
                .toList();
    }

    /** The four grades of children's services. */
    public List<Choice> grades() {
        return Stream.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
                .map(grade -> new Choice(grade.slug(), GradeLook.label(grade)))
                .toList();
    }

    /** Kinds of inspections and visits that there are today, and the one before. */
    public List<Choice> kinds() {
        return Stream.of(
                        InspectionKind.ILACS,
                        InspectionKind.FOCUSED_VISIT,
                        InspectionKind.MONITORING_VISIT,
                        InspectionKind.JTAI,
                        InspectionKind.AREA_SEND,
                        InspectionKind.SIF)
                .map(kind -> new Choice(kind.slug(), WebWords.label(kind)))
                .toList();
    }

    /** Places in documents. */
    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.slug(), WebWords.label(role)))
                .toList();
    }

    private static List<Choice> authorities(Stream<Authority> authorities) {
        return authorities
                .sorted(Comparator.comparing(Authority::shortName))
                .map(authority -> new Choice(authority.authorityId(), authority.shortName()))
                .toList();
    }

    private static List<ChoiceGroup> families(Taxonomy taxonomy) {
        Map<String, List<Choice>> byFamily = taxonomy.themes().stream()
                .collect(Collectors.groupingBy(
                        Theme::family,
                        LinkedHashMap::new,
                        Collectors.mapping(theme -> new Choice(theme.id(), theme.label()), Collectors.toList())));
        return byFamily.entrySet().stream()
                .map(family -> new ChoiceGroup(family.getKey(), family.getValue()))
                .toList();
    }
}
