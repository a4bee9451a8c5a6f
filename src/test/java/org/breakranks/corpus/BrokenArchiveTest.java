package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

/** Archives that are broken in one place: what stands in another place is read. */
class BrokenArchiveTest {

  private static final int TRAILER = 8;

  /** Lines that are no record, short ones and more of them than any buffer holds. */
  private static final List<String> BEHIND =
      List.of("x\n", "garbage\r\n\r\n", "\0\0\0\0\0\0\n", "no record\n".repeat(20_000));

  @TempDir Path folder;

  @Test
  void aBadByteInAMemberLosesItsPageAlone() throws IOException {
    PackedPages pages = PackedPages.of(6, WarcCompression.GZIP);
    for (int broken = 0; broken < 5; broken++) {
      byte[] bytes = pages.bytes();
      Arrays.fill(bytes, pages.begin(broken) + 300, pages.begin(broken) + 310, (byte) 0xFF);
      Reads reads = read("a.warc.gz", bytes);
      assertPages(reads, broken, 6);
      assertThat(reads.rejected())
          .singleElement()
          .returns(Reason.BROKEN_RECORD, row -> row.reason())
          .satisfies(row -> assertThat(row.detail()).contains("reading goes on at byte"));
    }
  }

  @Test
  void aBadByteAnywhereHidesNoOtherPage() throws IOException {
    PackedPages pages = PackedPages.of(4, WarcCompression.GZIP);
    Random random = new Random(7);
    for (int position = pages.begin(1); position < pages.begin(2); position += 13) {
      byte[] bytes = pages.bytes();
      bytes[position] ^= (byte) (1 + random.nextInt(255));
      Reads reads = read("a.warc.gz", bytes);
      assertThat(reads.articles())
          .as("byte %d: %s", position, reads.rejected())
          .extracting(Article::url)
          .contains(PackedPages.address(0), PackedPages.address(2), PackedPages.address(3));
      // The byte may be none of what is packed, as the time in a header: then nothing is lost.
      assertThat(reads.articles())
          .as("byte %d: %s", position, reads.rejected())
          .hasSize(reads.rejected().isEmpty() ? 4 : 3);
      assertThat(reads.rejected()).as("byte %d", position).hasSizeLessThan(3);
    }
  }

  @Test
  void aPageInABrokenMemberIsNotBelievedWhateverStandsBehindIt() throws IOException {
    for (String behind : BEHIND) {
      byte[][] members = members(4, 1, behind.strip());
      members[1][members[1].length - TRAILER] ^= 1;
      Reads reads = read("a.warc.gz", joined(members));
      assertPages(reads, 1, 4);
      assertThat(reads.rejected())
          .singleElement()
          .returns(Reason.BROKEN_RECORD, row -> row.reason())
          .satisfies(row -> assertThat(row.detail()).contains("another checksum"))
          .satisfies(row -> assertThat(row.raw()).contains(PackedPages.address(1)));
    }
  }

  @Test
  void aPageInASoundMemberIsBelievedWhateverStandsBehindIt() throws IOException {
    for (String line : BEHIND) {
      for (String behind : List.of(line, line.strip(), "WARC", "a WARC/1.0")) {
        Reads reads = read("a.warc.gz", joined(members(4, 1, behind)));
        assertPages(reads, 4, 4);
        assertThat(reads.reasons()).as(behind).containsExactly(Reason.BROKEN_RECORD);
      }
    }
  }

  @Test
  void aRecordThatIsCutInItsMemberHidesNoneOfTheNextOne() throws IOException {
    for (int cut : new int[] {1, 4, 5, 200}) {
      byte[][] members = members(4, 1, "");
      byte[] plain = Reads.gunzip(members[1]);
      members[1] = Reads.gzip(Arrays.copyOf(plain, plain.length - cut));
      Reads reads = read("a.warc.gz", joined(members));
      assertUrls(reads)
          .contains(PackedPages.address(0), PackedPages.address(2), PackedPages.address(3));
      assertThat(reads.rejected()).as("%d cut", cut).hasSizeLessThan(2);
    }
  }

  @Test
  void theLastPageOfABrokenMemberIsLostWithItsFile() throws IOException {
    for (String behind : BEHIND) {
      byte[] bytes = joined(members(3, 2, behind.strip()));
      bytes[bytes.length - TRAILER] ^= 1;
      Reads reads = read("a.warc.gz", bytes);
      assertPages(reads, 2, 3);
      assertThat(reads.reasons()).as(behind).containsExactly(Reason.UNREADABLE_FILE);
    }
  }

  @Test
  void aPageWhoseChecksumIsWrongIsNotBelieved() throws IOException {
    PackedPages pages = PackedPages.of(4, WarcCompression.GZIP);
    for (int broken : new int[] {0, 2}) {
      byte[] bytes = pages.bytes();
      bytes[pages.begin(broken + 1) - TRAILER] ^= 1;
      Reads reads = read("a.warc.gz", bytes);
      assertPages(reads, broken, 4);
      assertThat(reads.rejected())
          .singleElement()
          .returns(Reason.BROKEN_RECORD, row -> row.reason())
          .satisfies(row -> assertThat(row.detail()).contains("another checksum"))
          .satisfies(row -> assertThat(row.raw()).contains(PackedPages.address(broken)));
    }
  }

  @Test
  void anArchiveCutAtItsEndKeepsAllButItsLastPage() throws IOException {
    for (WarcCompression compression :
        new WarcCompression[] {WarcCompression.GZIP, WarcCompression.NONE}) {
      PackedPages pages = PackedPages.of(3, compression);
      for (int left : new int[] {5, 11, 200, 700}) {
        byte[] cut = Arrays.copyOf(pages.bytes(), pages.begin(2) + left);
        Reads reads = read("a.warc", cut);
        assertThat(reads.articles())
            .as("%s cut after %d", compression, left)
            .extracting(Article::url)
            .containsExactly(PackedPages.address(0), PackedPages.address(1));
        assertThat(reads.reasons()).containsExactly(Reason.UNREADABLE_FILE);
        assertThat(reads.rejected().get(0).detail()).contains("the file is cut");
      }
    }
  }

  @Test
  void aHeaderThatIsNoneLosesItsRecordAlone() throws IOException {
    for (String wrong : new String[] {"XARC/1.0", "WARC 1.0", "\0\0\0\0\0\0\0\0"}) {
      PackedPages pages = PackedPages.of(4, WarcCompression.NONE);
      byte[] bytes = pages.bytes();
      byte[] written = wrong.getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(written, 0, bytes, pages.begin(1), written.length);
      Reads reads = read("a.warc", bytes);
      assertPages(reads, 1, 4);
      assertThat(reads.rejected())
          .singleElement()
          .returns(Reason.BROKEN_RECORD, row -> row.reason())
          .returns((long) pages.begin(1), row -> row.record())
          .satisfies(
              row ->
                  assertThat(row.detail())
                      .isEqualTo(
                          "no record begins where one should; reading goes on at byte %,d",
                          pages.begin(2)));
    }
  }

  @Test
  void aWrongLengthSwallowsNoRecordBehindIt() throws IOException {
    for (WarcCompression compression :
        new WarcCompression[] {WarcCompression.GZIP, WarcCompression.NONE}) {
      for (String length :
          new String[] {"12", "9000", "987654321", "some", "99999999999999999999"}) {
        Reads reads = read("a.warc", lengthOfTheSecond(length, compression));
        assertPages(reads, 1, 4);
        assertThat(reads.reasons())
            .as("%s %s", length, compression)
            .containsExactly(Reason.BROKEN_RECORD);
      }
    }
  }

  @Test
  void aWrongLengthAndABadByteLoseTheirOwnPages() throws IOException {
    byte[] bytes = lengthOfTheSecond("987654321", WarcCompression.GZIP);
    bytes[bytes.length - TRAILER] ^= 1;
    Reads reads = read("a.warc.gz", bytes);
    assertUrls(reads).containsExactly(PackedPages.address(0), PackedPages.address(2));
    assertThat(reads.reasons()).containsExactly(Reason.BROKEN_RECORD, Reason.UNREADABLE_FILE);
  }

  @Test
  void anArchiveThatIsOneMemberKeepsWhatStandsBeforeTheFault() throws IOException {
    PackedPages pages = PackedPages.of(40, WarcCompression.NONE);
    byte[] bytes = Reads.gzip(pages.bytes());
    Arrays.fill(bytes, bytes.length - 200, bytes.length - 190, (byte) 0xFF);
    Reads reads = read("a.warc.gz", bytes);
    assertUrls(reads)
        .hasSizeBetween(20, 39)
        .startsWith(PackedPages.address(0), PackedPages.address(1));
    assertThat(reads.rejected().get(reads.rejected().size() - 1))
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .satisfies(row -> assertThat(row.detail()).contains("bytes of the file are lost"));
  }

  @Test
  void zerosBehindTheLastMemberAreNothing() throws IOException {
    byte[] bytes = PackedPages.of(2, WarcCompression.GZIP).bytes();
    Reads reads = read("a.warc.gz", Arrays.copyOf(bytes, bytes.length + 500));
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.articles()).hasSize(2);
  }

  @Test
  void whatLooksLikeAMemberByChanceIsNone() throws IOException {
    PackedPages pages = PackedPages.of(3, WarcCompression.GZIP);
    byte[] bytes = pages.bytes();
    byte[] magic = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
    for (int i = 0; i < 40; i++) {
      System.arraycopy(magic, 0, bytes, pages.begin(1) + 40 + 10 * i, magic.length);
    }
    byte[] other = Reads.gzip("Nothing of an archive.".getBytes(StandardCharsets.UTF_8));
    System.arraycopy(other, 0, bytes, pages.begin(1) + 480, other.length);
    assertPages(read("a.warc.gz", bytes), 1, 3);
  }

  /** An archive of four pages, the length of the second one as it is not. */
  private static byte[] lengthOfTheSecond(String length, WarcCompression compression)
      throws IOException {
    PackedPages pages = PackedPages.of(4, WarcCompression.NONE);
    String all = new String(pages.bytes(), StandardCharsets.ISO_8859_1);
    byte[][] records = new byte[4][];
    for (int i = 0; i < 4; i++) {
      String record = all.substring(pages.begin(i), i == 3 ? all.length() : pages.begin(i + 1));
      String written =
          i == 1
              ? record.replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
              : record;
      byte[] plain = written.getBytes(StandardCharsets.ISO_8859_1);
      records[i] = compression == WarcCompression.GZIP ? Reads.gzip(plain) : plain;
    }
    return joined(records);
  }

  /** Pages in members of their own, one of them with something behind it that is no record. */
  private static byte[][] members(int pages, int one, String behind) throws IOException {
    PackedPages plain = PackedPages.of(pages, WarcCompression.NONE);
    byte[][] members = new byte[pages][];
    for (int i = 0; i < pages; i++) {
      int end = i == pages - 1 ? plain.bytes().length : plain.begin(i + 1);
      byte[] page = Arrays.copyOfRange(plain.bytes(), plain.begin(i), end);
      byte[] more = (i == one ? behind : "").getBytes(StandardCharsets.US_ASCII);
      members[i] = Reads.gzip(joined(new byte[][] {page, more}));
    }
    return members;
  }

  private static byte[] joined(byte[][] parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private Reads read(String name, byte[] bytes) {
    return Reads.of(folder.resolve(name), bytes);
  }

  private static ListAssert<String> assertUrls(Reads reads) {
    return assertThat(reads.articles().stream().map(Article::url).toList())
        .as("%s", reads.rejected());
  }

  /** All pages but one. */
  private static void assertPages(Reads reads, int broken, int all) {
    assertUrls(reads)
        .containsExactly(
            IntStream.range(0, all)
                .filter(page -> page != broken)
                .mapToObj(PackedPages::address)
                .toArray(String[]::new));
  }
}
