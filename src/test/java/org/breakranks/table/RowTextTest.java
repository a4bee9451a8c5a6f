package org.breakranks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.collection.JavaConverters;

class RowTextTest {

  private static final StructType SCHEMA =
      new StructType()
          .add("event_id", DataTypes.StringType)
          .add("event_date", DataTypes.DateType)
          .add("latitude", DataTypes.DoubleType)
          .add("is_contested", DataTypes.BooleanType)
          .add("sources", DataTypes.createArrayType(DataTypes.StringType));

  @Test
  void writesCellsAsAPlainReaderExpectsThem() {
    Row row = row("AFG-1", LocalDate.of(2018, 8, 1), -12.5, true, List.of("a.example", "b"));

    assertThat(RowText.CSV.header(SCHEMA))
        .hasValue("event_id,event_date,latitude,is_contested,sources");
    assertThat(RowText.CSV.line(row))
        .isEqualTo("AFG-1,2018-08-01,-12.5,true,\"[\"\"a.example\"\",\"\"b\"\"]\"");
    assertThat(RowText.JSONL.header(SCHEMA)).isEmpty();
    assertThat(RowText.JSONL.line(row))
        .isEqualTo(
            "{\"event_id\":\"AFG-1\",\"event_date\":\"2018-08-01\",\"latitude\":-12.5,"
                + "\"is_contested\":true,\"sources\":[\"a.example\",\"b\"]}");
  }

  @Test
  void writesStructsAsObjects() {
    StructType remark =
        new StructType().add("annotator", DataTypes.StringType).add("begin", DataTypes.IntegerType);
    Row row =
        new GenericRowWithSchema(
            new Object[] {
              JavaConverters.asScalaBuffer(
                  List.of(new GenericRowWithSchema(new Object[] {"pos, fine", 112}, remark)))
            },
            new StructType().add("remarks", DataTypes.createArrayType(remark)));

    assertThat(RowText.JSONL.line(row))
        .isEqualTo("{\"remarks\":[{\"annotator\":\"pos, fine\",\"begin\":112}]}");
  }

  @Test
  void keepsTheUnknownUnknown() {
    Row row = row(null, null, null, null, null);

    assertThat(RowText.CSV.line(row)).isEqualTo(",,,,");
    assertThat(RowText.JSONL.line(row))
        .isEqualTo(
            "{\"event_id\":null,\"event_date\":null,\"latitude\":null,"
                + "\"is_contested\":null,\"sources\":null}");
  }

  @Test
  void quotesCommasQuotesAndLineBreaks() {
    assertThat(RowText.CSV.line(text("He said \"no\",\nand left")))
        .isEqualTo("\"He said \"\"no\"\",\nand left\"");
  }

  @Test
  void takesTheForceOutOfFormulas() {
    assertThat(RowText.CSV.line(text("=HYPERLINK(1)"))).isEqualTo("'=HYPERLINK(1)");
    assertThat(RowText.CSV.line(text("@SUM(1)"))).isEqualTo("'@SUM(1)");
    assertThat(RowText.CSV.line(text("+1"))).isEqualTo("'+1");
    assertThat(RowText.CSV.line(text("-1"))).isEqualTo("'-1");
    assertThat(RowText.CSV.line(text("\t=1"))).isEqualTo("'\t=1");
    assertThat(RowText.CSV.line(text("\n=1"))).isEqualTo("\"'\n=1\"");
    assertThat(RowText.CSV.line(text("\uFF1D1"))).isEqualTo("'\uFF1D1");
  }

  private static Row text(String value) {
    return new GenericRowWithSchema(
        new Object[] {value}, new StructType().add("text", DataTypes.StringType));
  }

  private static Row row(
      String id, LocalDate date, Double latitude, Boolean contested, List<String> sources) {
    Object array = sources == null ? null : JavaConverters.asScalaBuffer(sources);
    return new GenericRowWithSchema(new Object[] {id, date, latitude, contested, array}, SCHEMA);
  }
}
