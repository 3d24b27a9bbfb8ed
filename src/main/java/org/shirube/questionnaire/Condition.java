package org.shirube.questionnaire;

/// One test of another question's answer, as FHIR's enableWhen has it. Every operator but `exists`
/// is false while the question has no real answer.
public record Condition(QuestionId question, Operator operator, String operand) {

    public enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        GREATER(">"),
        LESS("<"),
        AT_LEAST(">="),
        AT_MOST("<="),
        EXISTS("exists");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /// Whether a number on the left of this sign agrees with the comparison that it had.
        public boolean agrees(int comparison) {
            return switch (this) {
                case EQUALS, EXISTS -> comparison == 0;
                case NOT_EQUALS -> comparison != 0;
                case GREATER -> comparison > 0;
                case LESS -> comparison < 0;
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
            };
        }
    }
}
