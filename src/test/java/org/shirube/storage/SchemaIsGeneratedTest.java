package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.storage.schema.DefaultSchema;

class SchemaIsGeneratedTest {

    @Test
    void every_migration_script_reaches_the_generated_classes() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables()).isNotEmpty();
    }
}
