package org.shirube.casework;

import org.shirube.scoring.Conclusion;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/// How far two who judged the same screenings agree: how often they did, and Cohen's kappa, which
/// takes off what they would agree by chance (J. Cohen, A coefficient of agreement for nominal
/// scales, Educational and Psychological Measurement 20, 1960).
public record Agreement(int count, int agreed, OptionalDouble kappa) {

    /// Counts pairs of conclusions.
    public static final class Table {

        private final Map<Conclusion, Map<Conclusion, Integer>> pairs =
                new EnumMap<>(Conclusion.class);

        public void add(Conclusion one, Conclusion other, int times) {
            pairs.computeIfAbsent(one, _ -> new EnumMap<>(Conclusion.class))
                    .merge(other, times, Integer::sum);
        }

        public Agreement agreement() {
            int count = 0;
            int agreed = 0;
            for (var one : Conclusion.values()) {
                count += first(one);
                agreed += times(one, one);
            }
            return new Agreement(count, agreed, kappa(count, agreed));
        }

        /// Undefined where nothing was judged, or where chance alone would have them agree always.
        private OptionalDouble kappa(int count, int agreed) {
            long chance = 0;
            for (var one : Conclusion.values()) {
                chance += (long) first(one) * second(one);
            }
            long whole = (long) count * count;
            return chance == whole
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            (double) ((long) agreed * count - chance) / (whole - chance));
        }

        private int first(Conclusion one) {
            return pairs.getOrDefault(one, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private int second(Conclusion other) {
            int times = 0;
            for (var one : Conclusion.values()) {
                times += times(one, other);
            }
            return times;
        }

        private int times(Conclusion one, Conclusion other) {
            return pairs.getOrDefault(one, Map.of()).getOrDefault(other, 0);
        }
    }
}
