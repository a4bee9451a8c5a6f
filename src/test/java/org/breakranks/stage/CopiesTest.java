package org.breakranks.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.breakranks.LocalSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private final List<Dataset<?>> kept = new ArrayList<>();

  private <T> Dataset<T> keep(Dataset<T> rows) {
    kept.add(rows.persist(StorageLevel.MEMORY_AND_DISK()));
    return rows;
  }

  @AfterEach
  void forget() {
    kept.forEach(Dataset::unpersist);
  }

  @Test
  void groupsAChainUnderItsSmallestId() {
    List<Copy> chain = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      chain.add(pair(i, i - 1));
    }
    assertThat(Stars.among(dataset(chain), this::keep).collectAsList())
        .hasSize(40)
        .allMatch(copy -> copy.duplicateGroup().equals(id(0)));
  }

  @Test
  void groupsTenThousandCopiesOfOneStoryInFewRounds() {
    List<Copy> copies = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      copies.add(pair(i, 0));
      copies.add(pair(i, i / 1_000));
    }
    copies.removeIf(copy -> copy.articleId().equals(copy.duplicateGroup()));
    assertThat(Stars.among(dataset(copies), this::keep).collectAsList())
        .hasSize(10_001)
        .allMatch(copy -> copy.duplicateGroup().equals(id(0)));
    assertThat(kept).as("rounds").hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void manyTasksFormTheGroupsThatOneTaskForms() {
    for (int seed = 0; seed < 4; seed++) {
      Dataset<Copy> pairs = dataset(pairs(new Random(seed)));
      Set<Copy> groups = new HashSet<>(Copies.inOneTask(pairs).collectAsList());
      assertThat(Stars.among(pairs, this::keep).collectAsList())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(groups);
    }
  }

  /** Some hundred articles in groups of every shape, pairs told twice among them. */
  private static List<Copy> pairs(Random random) {
    List<Copy> pairs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int one = random.nextInt(400);
      int other = random.nextInt(one + 1);
      if (one != other) {
        pairs.add(pair(one, other));
        if (random.nextInt(4) == 0) {
          pairs.add(pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static Dataset<Copy> dataset(List<Copy> pairs) {
    return LocalSpark.session().createDataset(pairs, Copies.COPY).repartition(3);
  }

  private static Copy pair(int article, int leader) {
    return new Copy(id(article), id(leader));
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "article-%05d", number);
  }
}
