package org.breakranks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The drawing of flows: sides that are left on the left, sides gone to on the right, between them a
 * ribbon for each flow, as broad as its acts are many. Heights are fractions of the drawing, 0 at
 * its top.
 *
 * @param nodes the sides
 * @param curves the ribbons, as points from left to right
 * @param rows how many sides stand above each other at most
 * @param omitted flows that are not drawn, because there are many
 */
record Ribbons(List<Node> nodes, List<Point> curves, int rows, int omitted) {

  private static final int DRAWN = 14;
  private static final int POINTS = 24;
  private static final double GAP = 0.35;

  /** A side: where it stands and what flows through it. */
  record Node(String name, boolean left, double top, double bottom, int acts) {}

  /** A point of a ribbon: its upper and lower edge at a place from 0, left, to 1, right. */
  record Point(int ribbon, double x, double top, double bottom, SideFlow flow) {}

  Ribbons {
    nodes = List.copyOf(nodes);
    curves = List.copyOf(curves);
  }

  /** The drawing of the largest flows. */
  static Ribbons of(List<SideFlow> flows) {
    List<SideFlow> drawn = flows.subList(0, Math.min(DRAWN, flows.size()));
    Map<String, Node> from = nodes(drawn, SideFlow::from, true);
    Map<String, Node> to = nodes(drawn, SideFlow::to, false);
    List<Node> nodes = new ArrayList<>(from.values());
    nodes.addAll(to.values());
    return new Ribbons(
        nodes,
        curves(drawn, from, to),
        Math.max(from.size(), to.size()),
        flows.size() - drawn.size());
  }

  private static Map<String, Node> nodes(
      List<SideFlow> flows, Function<SideFlow, String> side, boolean left) {
    Map<String, Integer> acts = new LinkedHashMap<>();
    flows.forEach(flow -> acts.merge(side.apply(flow), flow.sum().acts(), Integer::sum));
    double all = acts.values().stream().mapToInt(Integer::intValue).sum();
    double gap = acts.size() < 2 ? 0 : GAP / (acts.size() - 1);
    double scale = acts.size() < 2 ? 1 : 1 - GAP;
    Map<String, Node> nodes = new LinkedHashMap<>();
    double top = 0;
    for (Map.Entry<String, Integer> entry : acts.entrySet()) {
      double bottom = top + scale * entry.getValue() / all;
      nodes.put(entry.getKey(), new Node(entry.getKey(), left, top, bottom, entry.getValue()));
      top = bottom + gap;
    }
    return nodes;
  }

  private static List<Point> curves(
      List<SideFlow> flows, Map<String, Node> from, Map<String, Node> to) {
    Map<Node, Double> used = new LinkedHashMap<>();
    List<Point> curves = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      SideFlow flow = flows.get(i);
      double[] left = taken(from.get(flow.from()), flow, used);
      double[] right = taken(to.get(flow.to()), flow, used);
      for (int step = 0; step <= POINTS; step++) {
        double x = step / (double) POINTS;
        double bend = x * x * (3 - 2 * x);
        curves.add(
            new Point(
                i,
                rounded(x),
                rounded(left[0] + bend * (right[0] - left[0])),
                rounded(left[1] + bend * (right[1] - left[1])),
                flow));
      }
    }
    return curves;
  }

  /** The next free stretch of a side, as high as the flow needs. */
  private static double[] taken(Node node, SideFlow flow, Map<Node, Double> used) {
    double top = used.getOrDefault(node, node.top());
    double bottom = top + (node.bottom() - node.top()) * flow.sum().acts() / node.acts();
    used.put(node, bottom);
    return new double[] {top, bottom};
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
