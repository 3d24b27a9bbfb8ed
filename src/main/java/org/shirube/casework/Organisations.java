package org.shirube.casework;

import org.shirube.casework.naming.NameKey;
import org.shirube.casework.naming.NameMatch;
import org.shirube.questionnaire.Library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/// What somebody who is signed in does with organisations and with the cases that name them. Two
/// that may be the same are suggested; only a person merges or links.
public final class Organisations {

    private final Session session;
    private final Library library;

    public Organisations(Session session, Library library) {
        this.session = session;
        this.library = library;
    }

    public List<OrganisationLine> lines(OrganisationQuery query, int offset, int limit) {
        return allowed(Operation.SEE_ORGANISATIONS).lines(query, offset, limit);
    }

    /// How many organisations of each kind have names that hold the text.
    public Map<OrganisationKind, Integer> counts(String text) {
        return allowed(Operation.SEE_ORGANISATIONS).counts(text);
    }

    /// The page of one, or of the one that stands in its place.
    public Optional<OrganisationFile> file(OrganisationId id) {
        return allowed(Operation.SEE_ORGANISATIONS).open(id);
    }

    /// Organisations with a name that may be this one, the likeliest first. Says nothing of cases:
    /// it is asked for in the middle of an interview too.
    public List<Organisation> like(String name, int most) {
        var store = allowed(Operation.SEE_ORGANISATIONS);
        return found(store, nearest(store.names(), List.of(NameKey.of(name)), most));
    }

    /// Others that may be the same organisation as this one.
    public List<Organisation> twins(OrganisationId id, int most) {
        var store = allowed(Operation.SEE_ORGANISATIONS);
        var names = store.names();
        var own =
                names.stream()
                        .filter(name -> name.id().equals(id))
                        .map(name -> new NameKey(name.words()))
                        .toList();
        var others = names.stream().filter(name -> !name.id().equals(id)).toList();
        return found(store, nearest(others, own, most));
    }

    public OrganisationNetwork network(Optional<OrganisationId> centre, int most) {
        return allowed(Operation.SEE_ORGANISATIONS).network(centre, most);
    }

    public Saving add(OrganisationId id, OrganisationFacts facts) {
        return allowed(Operation.LINK_ORGANISATION).add(id, facts);
    }

    /// Refused where it has another version by now.
    public Saving change(OrganisationId id, int version, OrganisationFacts facts) {
        return allowed(Operation.LINK_ORGANISATION).change(id, version, facts);
    }

    /// Refused where a case names it.
    public Saving remove(OrganisationId id) {
        return allowed(Operation.LINK_ORGANISATION).setRemoved(id, true);
    }

    public Saving putBack(OrganisationId id) {
        return allowed(Operation.LINK_ORGANISATION).setRemoved(id, false);
    }

    /// From here on the one is shown as the other, under both names.
    public Saving merge(OrganisationId merged, OrganisationId into) {
        return allowed(Operation.MERGE_ORGANISATIONS).merge(merged, into);
    }

    /// Takes a merge back: everything is linked as it was.
    public Saving part(UUID merge) {
        return allowed(Operation.MERGE_ORGANISATIONS).part(merge);
    }

    /// What a case names, with as much of other cases as may be told by now.
    public List<NamedOrganisation> namedIn(CaseId id) {
        var store = allowed(Operation.SEE_ORGANISATIONS);
        return casework(id).map(file -> named(store, file)).orElse(List.of());
    }

    /// Names in the answers of a case that are linked to nothing yet.
    public List<ToldName> toldIn(CaseId id) {
        var store = allowed(Operation.LINK_ORGANISATION);
        return casework(id).map(file -> told(store, file)).orElse(List.of());
    }

    public Saving link(CaseOrganisation link) {
        return allowed(Operation.LINK_ORGANISATION).link(link);
    }

    /// Refused where it has another version by now.
    public Saving changeLink(CaseOrganisation link) {
        return allowed(Operation.LINK_ORGANISATION).change(link);
    }

    public Saving unlink(CaseOrganisation link) {
        return allowed(Operation.LINK_ORGANISATION).setRemoved(link, true);
    }

    /// Takes it back that a link was taken away.
    public Saving linkAgain(CaseOrganisation link) {
        return allowed(Operation.LINK_ORGANISATION).setRemoved(link, false);
    }

    private List<NamedOrganisation> named(OrganisationStore store, CaseFile file) {
        var links = store.of(file.id());
        var known = store.find(links.stream().map(CaseOrganisation::organisation).toList());
        var seen = SeenBefore.of(library, file.screenings());
        var shown = known.values().stream().map(Organisation::id).distinct().toList();
        var elsewhere = store.elsewhere(file.id(), shown);
        return links.stream()
                .flatMap(link ->
                        Optional.ofNullable(known.get(link.organisation()))
                                .map(found -> named(link, found, seen, elsewhere))
                                .stream())
                .toList();
    }

    private static NamedOrganisation named(
            CaseOrganisation link,
            Organisation organisation,
            SeenBefore seen,
            Map<OrganisationId, Integer> elsewhere) {
        boolean tell = seen.mayTell(link.naming().as(), SeenBefore.Reader.CASEWORKER);
        return new NamedOrganisation(
                link,
                organisation,
                tell
                        ? OptionalInt.of(elsewhere.getOrDefault(organisation.id(), 0))
                        : OptionalInt.empty());
    }

    private static List<ToldName> told(OrganisationStore store, CaseFile file) {
        var names = store.names();
        var linked = store.of(file.id()).stream().map(CaseOrganisation::organisation).toList();
        var shown =
                store.find(linked).values().stream()
                        .map(Organisation::id)
                        .collect(Collectors.toSet());
        var left = new LinkedHashMap<String, ToldName>();
        for (var screening : file.screenings()) {
            for (var told : NamesInAnswers.in(screening.content().answers())) {
                var near = nearest(names, List.of(NameKey.of(told.name())), 3);
                if (near.stream().noneMatch(shown::contains)) {
                    left.putIfAbsent(
                            NameKey.of(told.name()).sorted(), told.with(found(store, near)));
                }
            }
        }
        return List.copyOf(left.values());
    }

    private static List<Organisation> found(OrganisationStore store, List<OrganisationId> ids) {
        var known = store.find(ids);
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static List<OrganisationId> nearest(
            List<KnownName> names, List<NameKey> asked, int most) {
        var best = new LinkedHashMap<OrganisationId, NameMatch>();
        for (var name : names) {
            var key = new NameKey(name.words());
            asked.stream()
                    .map(each -> NameMatch.of(each, key))
                    .filter(NameMatch::isNear)
                    .min(Comparator.naturalOrder())
                    .ifPresent(match ->
                            best.merge(
                                    name.id(),
                                    match,
                                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// To see what a case names is to open it.
    private Optional<CaseFile> casework(CaseId id) {
        if (!session.account().may(Operation.OPEN_CASE)) {
            throw new NotAllowed(Operation.OPEN_CASE);
        }
        return session.store().open(id);
    }

    private OrganisationStore allowed(Operation operation) {
        if (!session.account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.organisations();
    }
}
