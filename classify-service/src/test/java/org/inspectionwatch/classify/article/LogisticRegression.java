package org.inspectionwatch.classify.article;

import java.util.Arrays;

/** Logistic regression with a quadratic penalty on all weights but the first, by Newton's method; the same input gives the same weights. */
final class LogisticRegression {
    private static final int STEPS = 25;

    private LogisticRegression() {}

    /**
     * Fits weights.
     *
     * @param rows the columns that are 1 in each sample, in ascending order; column 0 stands for the start and is 1 in all
     * @param hits what each sample is
     * @param columns how many there are
     * @param penalty on half the square of each weight
     */
    static double[] fit(int[][] rows, boolean[] hits, int columns, double penalty) {
        double[] weights = new double[columns];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[columns][columns];
            double[] gradient = new double[columns];
            for (int column = 1; column < columns; column++) {
                curvature[column][column] = penalty;
                gradient[column] = -penalty * weights[column];
            }
            for (int i = 0; i < rows.length; i++) {
                double sum = Arrays.stream(rows[i])
                        .mapToDouble(column -> weights[column])
                        .sum();
                double chance = 1 / (1 + Math.exp(-sum));
                double variance = Math.max(chance * (1 - chance), 1e-6);
                for (int column : rows[i]) {
                    gradient[column] += (hits[i] ? 1 : 0) - chance;
                    for (int other : rows[i]) {
                        curvature[column][other] += variance;
                    }
                }
            }
            double[] change = solved(curvature, gradient);
            for (int column = 0; column < columns; column++) {
                weights[column] += change[column];
            }
        }
        return weights;
    }

    /** The solution of a system of equations whose matrix is positive definite; overwrites both. */
    private static double[] solved(double[][] matrix, double[] values) {
        int size = values.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; factor != 0 && column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                values[row] -= factor * values[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                values[row] -= matrix[row][column] * values[column];
            }
            values[row] /= matrix[row][row];
        }
        return values;
    }
}
