package org.shirube.vault;

import org.flywaydb.core.api.resource.LoadableResource;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// One migration script of ours, as Flyway reads it.
final class Script extends LoadableResource {

    private static final String FOLDER = "db/migration/";

    private final String name;

    Script(String name) {
        this.name = name;
    }

    @Override
    public Reader read() {
        var script = Script.class.getResourceAsStream("/" + FOLDER + name);
        if (script == null) {
            throw new IllegalStateException("the program lacks " + name);
        }
        return new InputStreamReader(script, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return FOLDER + name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return FOLDER + name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}
