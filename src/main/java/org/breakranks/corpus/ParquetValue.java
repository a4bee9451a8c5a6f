package org.breakranks.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Values of a Parquet row as text: days and instants in ISO 8601, lists of texts as paragraphs. */
final class ParquetValue {

  private static final int JULIAN_DAY_OF_1970 = 2_440_588;
  private static final int BYTES_OF_DAY = 8;

  private ParquetValue() {}

  /** The value of a column that is held at least once. */
  static String of(Group group, String column) {
    List<String> texts = new ArrayList<>();
    collect(group, column, texts);
    return String.join("\n\n", texts);
  }

  private static void collect(Group group, String column, List<String> texts) {
    Type type = group.getType().getType(column);
    for (int i = 0; i < group.getFieldRepetitionCount(column); i++) {
      if (type.isPrimitive()) {
        texts.add(primitive(group, column, i, type));
      } else {
        Group inner = group.getGroup(column, i);
        for (Type field : inner.getType().getFields()) {
          collect(inner, field.getName(), texts);
        }
      }
    }
  }

  private static String primitive(Group group, String column, int index, Type type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      byte[] bytes = group.getInt96(column, index).getBytes();
      int day = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(BYTES_OF_DAY);
      return LocalDate.ofEpochDay((long) day - JULIAN_DAY_OF_1970).toString();
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(column, index)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return Instant.EPOCH.plus(group.getLong(column, index), unit(timestamp)).toString();
    }
    return group.getValueToString(group.getType().getFieldIndex(column), index);
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation timestamp) {
    return switch (timestamp.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }
}
