package org.shirube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

class ReadmeTest {

    @Test
    void every_library_has_its_reason_in_the_readme() throws Exception {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(libraries())
                .isNotEmpty()
                .allMatch(library -> readme.contains("`" + library + "`"));
    }

    private static Stream<String> libraries() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        var names = select(pom, "/project/dependencies/dependency/artifactId");
        return IntStream.range(0, names.getLength()).mapToObj(i -> names.item(i).getTextContent());
    }

    private static NodeList select(Document pom, String path) throws Exception {
        var xpath = XPathFactory.newInstance().newXPath();
        return (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
    }
}
