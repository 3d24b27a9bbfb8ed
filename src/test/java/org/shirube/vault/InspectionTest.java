package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CACHED TABLE \"PUBLIC\".\"x\"(\"id\" UUID NOT NULL, \"t\" CHARACTER VARYING(20))",
                "CREATE INDEX \"PUBLIC\".\"i\" ON \"PUBLIC\".\"x\"(\"id\" DESC NULLS LAST)",
                "CREATE CACHED TABLE \"PUBLIC\".\"TRIGGER\"(\"csvwrite('x')\" UUID SELECTIVITY 100)",
                "CREATE USER IF NOT EXISTS \"SHIRUBE\" SALT '06d7' HASH '0331' ADMIN",
                "SET WRITE_DELAY 0"
            })
    void what_our_own_scripts_say_is_let_through(String definition) {
        assertThat(Inspection.isOurs(definition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FORCE TRIGGER \"t\" BEFORE INSERT ON \"x\" CALL 'a.B'",
                "CREATE FORCE ALIAS \"f\" FOR 'java.lang.Runtime.exec'",
                "CREATE FORCE LINKED TABLE \"l\"('', 'jdbc:h2:mem:x', '', '', 't')",
                "CREATE FORCE VIEW \"v\" AS SELECT 1",
                "CREATE CONSTANT \"c\" VALUE 1",
                "CREATE DOMAIN \"d\" AS INTEGER",
                "CREATE CACHED TABLE \"x\"(\"o\" JAVA_OBJECT)",
                "CREATE CACHED TABLE \"x\"(\"o\" UUID DEFAULT CSVWRITE('x', 'y'))",
                "CREATE CACHED TABLE \"x\"(\"o\" INTEGER GENERATED ALWAYS AS (1))",
                "ALTER TABLE \"x\" ADD CONSTRAINT \"c\" CHECK(\"o\" > 1)",
                "CREATE CACHED TABLE \"x\"(\"o\" UUID) ENGINE 'a.B'",
                "CREATE AGGREGATE \"a\" FOR 'a.B'",
                "CREATE ROLE \"r\"",
                "SET DATABASE_EVENT_LISTENER 'a.B'",
                "SET JAVA_OBJECT_SERIALIZER 'a.B'",
                "SET TRACE_LEVEL_FILE 3",
                "SET MODE ORACLE",
                "CREATE INDEX \"i\" ON \"x\"(\"a\") -- and more",
                "CREATE CACHED TABLE \"x\"(\"o\" UUID DEFAULT $$x$$)",
                "CREATE CACHED TABLE U&\"x\"(\"o\" UUID)",
                "create cached table x(o uuid)"
            })
    void whatever_else_a_file_would_have_done_is_refused(String definition) {
        assertThat(Inspection.isOurs(definition)).isFalse();
    }
}
