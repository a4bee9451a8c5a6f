package org.breakranks.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.collection.JavaConverters;
import scala.reflect.ClassTag;

/**
 * Makes records rows of a Spark dataset: columns in the order of the components and under their
 * names, records inside as structs, lists as arrays, enums as strings, null as NULL. Spark's bean
 * encoder sees no columns in a record, and says nothing.
 *
 * <pre>{@code
 * Dataset<Mention> mentions = spark.createDataset(list, RecordEncoder.of(Mention.class));
 * }</pre>
 */
public final class RecordEncoder {

  private RecordEncoder() {}

  /** The encoder of a public record; a component of primitive type refuses NULL. */
  public static <R extends Record> Encoder<R> of(Class<R> type) {
    return ExpressionEncoder.apply(product(type));
  }

  /** The columns of a record, those of records inside it as structs. */
  static StructType schema(Class<?> type) {
    return (StructType) product(type).dataType();
  }

  private static <R> AgnosticEncoder<R> product(Class<R> type) {
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(
          new EncoderField(
              component.getName(),
              encoder(component.getGenericType()),
              !component.getType().isPrimitive(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new ProductEncoder<>(
        ClassTag.apply(type), JavaConverters.asScalaBuffer(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(list.getActualTypeArguments()[0]);
      return new IterableEncoder<>(ClassTag.apply(List.class), element, true, false);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return product(record);
    }
    return JavaTypeInference.encoderFor(type);
  }
}
