package org.shirube.cli;

import picocli.CommandLine.Command;

/// Groups what is done with questionnaire files.
@Command(
        name = "questionnaires",
        mixinStandardHelpOptions = true,
        description = "Checks the files that say what is asked.",
        synopsisSubcommandLabel = "COMMAND")
final class QuestionnairesCommand {}
