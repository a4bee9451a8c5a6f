package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which slices of files one task reads. */
class SliceTest {

  private static final long MEGABYTE = 1 << 20;

  @Test
  void twoFilesOfNearlyOneLengthGiveWorkToTwoTasks() {
    assertThat(files(6 * MEGABYTE - 1, 6 * MEGABYTE)).hasSize(2);
    assertThat(files(6 * MEGABYTE, 6 * MEGABYTE - 1)).hasSize(2);
  }

  @Test
  void manySmallFilesAreSharedByAsManyTasksAsRunAtOnce() {
    List<List<Slice>> bundles = files(IntStream.range(0, 200).mapToLong(i -> 3_000).toArray());
    assertThat(bundles).hasSize(2);
    assertThat(bundles).allSatisfy(bundle -> assertThat(bundle).hasSize(100));
  }

  @Test
  void keepsEverySliceOnceAndInOrder() {
    List<List<Slice>> bundles = files(1, 90 * MEGABYTE, 5 * MEGABYTE, 300 * MEGABYTE, 0);
    List<Slice> slices =
        Stream.of(1, 90 * MEGABYTE, 5 * MEGABYTE, 300 * MEGABYTE, 0)
            .map(Number::longValue)
            .flatMap(length -> Slice.of(file(length)).stream())
            .toList();
    assertThat(bundles.stream().flatMap(List::stream)).containsExactlyElementsOf(slices);
    assertThat(bundles).allSatisfy(bundle -> assertThat(bundle).hasSizeBetween(1, 3));
  }

  private static List<List<Slice>> files(long... lengths) {
    return Slice.bundles(Arrays.stream(lengths).mapToObj(SliceTest::file).toList(), 2);
  }

  private static InputFile file(long length) {
    return new InputFile("file:/corpus/%d.parquet".formatted(length), length);
  }
}
