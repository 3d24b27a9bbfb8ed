package org.shirube;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The plan of the house: each package below `org.shirube` with the packages that it may import.
/// `app` introduces all the others to each other, so it alone may know everyone.
final class Rooms {

    private static final String HOUSE = "org.shirube.";

    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    entry("text", Set.of()),
                    entry("source", Set.of()),
                    entry("questionnaire", Set.of("source")),
                    entry("screening", Set.of("questionnaire")),
                    entry("scoring", Set.of("source", "questionnaire", "screening")),
                    entry("casework", Set.of("questionnaire", "screening", "scoring", "source")),
                    entry("vault", Set.of("casework")),
                    entry("storage", withCore("vault")),
                    entry("exchange", withCore("source")),
                    entry("report", withCore("text")),
                    entry("ui", withCore("source", "report", "exchange", "text")),
                    entry("cli", withCore("source", "exchange", "text")));

    private Rooms() {}

    static ArchCondition<JavaClass> importOnlyWhatIsDrawn() {
        return new ArchCondition<>("import only the rooms that the plan allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (var arrow : item.getDirectDependenciesFromSelf()) {
                    if (!isAllowed(arrow)) {
                        events.add(SimpleConditionEvent.violated(item, arrow.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> beInThePlan() {
        return new ArchCondition<>("live in a room of the plan") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var room = roomOf(item);
                if (!room.equals("app") && !MAY_KNOW.containsKey(room)) {
                    var message = item.getName() + " lives in no room that the plan knows";
                    events.add(SimpleConditionEvent.violated(item, message));
                }
            }
        };
    }

    private static boolean isAllowed(Dependency arrow) {
        var from = roomOf(arrow.getOriginClass());
        var to = roomOf(arrow.getTargetClass());
        return to.isEmpty()
                || from.equals(to)
                || from.equals("app")
                || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    /// The package right below the root, and nothing for a class that is not ours.
    private static String roomOf(JavaClass type) {
        var home = type.getBaseComponentType().getPackageName();
        return home.startsWith(HOUSE) ? home.substring(HOUSE.length()).split("\\.", 2)[0] : "";
    }

    private static Set<String> withCore(String... others) {
        var rooms = new HashSet<>(Set.of(others));
        rooms.addAll(Set.of("questionnaire", "screening", "scoring", "casework"));
        return Set.copyOf(rooms);
    }
}
