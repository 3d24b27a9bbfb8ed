package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.scoring.Shipped;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Every public method of every use case, called by somebody without a role: it reaches no store,
/// which is not there, and asks nothing of what it was given before it asks whether they may.
class UseCasesTest {

    /// What anybody may know who is signed in: who they are, by which rules they work, what day it
    /// is.
    private static final Set<String> FREE =
            Set.of(
                    "account",
                    "rulebook",
                    "clock",
                    "today",
                    "now",
                    "setting",
                    "number",
                    "idleMinutes",
                    "is");

    private static final Session NOBODY =
            Sessions.of(
                    new Account(new AccountId(UUID.randomUUID()), "nobody", Set.of()),
                    (CaseStore) null);

    private static final StillClock CLOCK = new StillClock();

    private record UseCase(Object of, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    static Stream<UseCase> useCases() {
        return Stream.of(
                        new Casework(NOBODY, Shipped.rules(), CLOCK),
                        new Reviewing(NOBODY, CLOCK),
                        new CaseList(NOBODY, ZoneOffset.UTC),
                        new Audit(NOBODY),
                        new Office(NOBODY),
                        new Accounts(NOBODY),
                        new Retention(NOBODY, CLOCK),
                        new Access(NOBODY),
                        new Remains(NOBODY, CLOCK),
                        new Organisations(NOBODY, Shipped.rules().library()),
                        new Sitting(NOBODY),
                        new Backups(NOBODY, CLOCK),
                        new Notes(NOBODY),
                        new FollowUps(NOBODY),
                        new Today(NOBODY, CLOCK),
                        new Attachments(NOBODY),
                        new Referring(NOBODY, Shipped.rules(), CLOCK),
                        new Reporting(NOBODY, Shipped.rules(), CLOCK),
                        new History(NOBODY),
                        new Filing(NOBODY))
                .flatMap(of ->
                        Arrays.stream(of.getClass().getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .filter(method -> !FREE.contains(method.getName()))
                                .map(method -> new UseCase(of, method)));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void who_has_no_role_may_do_nothing(UseCase use) throws IllegalAccessException {
        try {
            use.method().invoke(use.of(), nothing(use.method()));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(NotAllowed.class);
            return;
        }
        throw new AssertionError(use + " asks nobody whether they may");
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type ->
                        type == int.class
                                ? (Object) 0
                                : type == long.class ? 0L : type == boolean.class ? false : null)
                .toArray();
    }
}
