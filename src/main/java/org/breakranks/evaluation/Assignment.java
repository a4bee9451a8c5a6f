package org.breakranks.evaluation;

import java.util.Arrays;

/**
 * The one-to-one assignment of greatest weight between rows and columns (Hungarian method, cubic in
 * the larger side).
 */
final class Assignment {

  private Assignment() {}

  /**
   * Assigns columns to rows.
   *
   * @param weight 0 or more; 0 means the pair is not allowed
   * @return per row its column, or -1
   */
  static int[] of(double[][] weight) {
    int rows = weight.length;
    int columns = rows == 0 ? 0 : weight[0].length;
    int[] assigned = new int[rows];
    Arrays.fill(assigned, -1);
    if (columns == 0) {
      return assigned;
    }
    int[] rowOf = rowOfColumn(squareOfCosts(weight, Math.max(rows, columns)));
    for (int column = 1; column < rowOf.length; column++) {
      int row = rowOf[column] - 1;
      if (row < rows && column - 1 < columns && weight[row][column - 1] > 0) {
        assigned[row] = column - 1;
      }
    }
    return assigned;
  }

  private static double[][] squareOfCosts(double[][] weight, int size) {
    double[][] cost = new double[size][size];
    for (int i = 0; i < weight.length; i++) {
      for (int j = 0; j < weight[i].length; j++) {
        cost[i][j] = -weight[i][j];
      }
    }
    return cost;
  }

  /**
   * The cheapest complete assignment; rows and columns are counted from 1, 0 is the free column.
   */
  private static int[] rowOfColumn(double[][] cost) {
    int size = cost.length;
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rowOf = new int[size + 1];
    int[] way = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int free = searchFree(cost, rowPotential, columnPotential, rowOf, way);
      while (free != 0) {
        rowOf[free] = rowOf[way[free]];
        free = way[free];
      }
    }
    return rowOf;
  }

  /** Dijkstra over reduced costs from column 0 to the nearest column without a row. */
  private static int searchFree(
      double[][] cost, double[] rowPotential, double[] columnPotential, int[] rowOf, int[] way) {
    int size = cost.length;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      for (int j = 1; j <= size; j++) {
        double reduced =
            used[j] ? 0 : cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
        if (!used[j] && reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
      }
      int next = nearest(least, used);
      double delta = least[next];
      for (int j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    return column;
  }

  private static int nearest(double[] least, boolean[] used) {
    int nearest = 0;
    for (int j = 1; j < least.length; j++) {
      if (!used[j] && (nearest == 0 || least[j] < least[nearest])) {
        nearest = j;
      }
    }
    return nearest;
  }
}
