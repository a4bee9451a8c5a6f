package org.breakranks.configuration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.breakranks.job.OwnWords;
import org.breakranks.publication.Warehouse;
import org.junit.jupiter.api.Test;

/** A file system whose library nobody has given to Spark: as {@code s3a} without its jar. */
class StorageTest {

  private static final String PLACE = "absent://store/place";
  private static final String REASON = "Class org.absent.AbsentFileSystem not found";

  private final Configuration hadoop = new Configuration();

  StorageTest() {
    hadoop.set("fs.absent.impl", "org.absent.AbsentFileSystem");
  }

  @Test
  void saysWhichClassIsMissing() {
    assertThatThrownBy(() -> Storage.of(new Path(PLACE), hadoop))
        .isInstanceOf(IOException.class)
        .hasMessage(REASON);
  }

  @Test
  void isNoUnexpectedFailureOfAWarehouseOrOfWords() {
    assertThatThrownBy(() -> Warehouse.at(PLACE, hadoop))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage("warehouse cannot be used: " + PLACE + " (" + REASON + ")");
    assertThatThrownBy(() -> OwnWords.of(List.of(PLACE), hadoop))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage("lexicon folder cannot be read: " + PLACE);
  }
}
