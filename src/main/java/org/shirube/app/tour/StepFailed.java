package org.shirube.app.tour;

/// A step of the tour did not come to what it should.
final class StepFailed extends RuntimeException {

    StepFailed(String sentence) {
        super(sentence);
    }
}
