package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.breakranks.OwnMachine;
import org.junit.jupiter.api.Test;

class SessionTest {

  /** A command that says how it serializes. */
  static final class Serializes {

    private Serializes() {}

    public static void main(String[] arguments) {
      System.out.println(
          Session.<String>with(spark -> spark.sparkContext().getConf().get("spark.serializer")));
    }
  }

  @Test
  void usesJavasSerializerWhateverIsSet() throws IOException {
    String printed =
        OwnMachine.printedBy(
            Serializes.class,
            "-Dspark.master=local[1]",
            "-Dspark.app.name=test",
            "-Dspark.ui.enabled=false",
            "-Dspark.serializer=org.apache.spark.serializer.KryoSerializer");

    assertThat(printed).contains("org.apache.spark.serializer.JavaSerializer");
  }
}
