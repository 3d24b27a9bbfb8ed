package org.shirube.vault;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Our migration scripts, listed by name: to search the class path for them, as Flyway would, takes
/// longer and finds nothing in some ways of packing a program.
final class Scripts implements ResourceProvider {

    static final List<String> NAMES =
            List.of(
                    "V1__first_schema.sql",
                    "V2__short_form.sql",
                    "V3__lenses_of_assessments.sql",
                    "V4__editions.sql",
                    "V5__audit.sql",
                    "V6__settings.sql",
                    "V7__accounts.sql",
                    "V8__retention.sql",
                    "V9__drafts.sql",
                    "V10__sealed_cases.sql",
                    "V11__case_list.sql",
                    "V12__reviews.sql",
                    "V13__organisations.sql",
                    "V14__file.sql",
                    "V15__referrals.sql",
                    "V16__today.sql");

    /// Of `V8__retention.sql` that is 8.
    static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return NAMES.contains(name) ? new Script(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name -> Stream.of(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Script::new)
                .toList();
    }
}
