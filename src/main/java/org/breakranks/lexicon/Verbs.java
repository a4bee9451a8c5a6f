package org.breakranks.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: by rule, and for irregular ones from {@code verbs.tsv}. */
public final class Verbs {

  private final Map<String, Row> irregular;

  private Verbs(Map<String, Row> irregular) {
    this.irregular = irregular;
  }

  public static Verbs from(Table table) {
    Map<String, Row> irregular = new HashMap<>();
    table.rows().forEach(row -> irregular.put(row.required("lemma"), row));
    return new Verbs(irregular);
  }

  /** Each written form of the verb with the grammatical forms it can be. */
  public Map<String, Set<VerbForm>> forms(String lemma) {
    Map<String, Set<VerbForm>> forms = new HashMap<>();
    add(forms, lemma, VerbForm.BASE);
    Row row = irregular.get(lemma);
    if (row != null) {
      row.list("past").forEach(form -> add(forms, form, VerbForm.PAST));
      row.list("participle").forEach(form -> add(forms, form, VerbForm.PARTICIPLE));
      add(forms, row.required("ing"), VerbForm.ING);
      add(forms, row.required("third"), VerbForm.THIRD);
      return forms;
    }
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean consonantY = lemma.endsWith("y") && !endsInVowelY(lemma);
    String iStem = consonantY ? lemma.substring(0, lemma.length() - 1) + "i" : stem;
    add(forms, iStem + "ed", VerbForm.PAST);
    add(forms, iStem + "ed", VerbForm.PARTICIPLE);
    add(forms, stem + "ing", VerbForm.ING);
    boolean hissing = List.of("s", "x", "ch", "sh").stream().anyMatch(lemma::endsWith);
    add(forms, (consonantY ? iStem + "e" : hissing ? lemma + "e" : lemma) + "s", VerbForm.THIRD);
    return forms;
  }

  /** The forms a written word can be: of a listed verb, by its ending, or else the bare verb. */
  public Set<VerbForm> formsOf(String written) {
    Set<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
    for (String lemma : irregular.keySet()) {
      forms.addAll(forms(lemma).getOrDefault(written, Set.of()));
    }
    if (!forms.isEmpty()) {
      return forms;
    }
    if (written.endsWith("ing")) {
      return Set.of(VerbForm.ING);
    }
    return written.endsWith("ed")
        ? Set.of(VerbForm.PAST, VerbForm.PARTICIPLE)
        : Set.of(VerbForm.BASE);
  }

  private static boolean endsInVowelY(String lemma) {
    return lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) >= 0;
  }

  private static void add(Map<String, Set<VerbForm>> forms, String written, VerbForm form) {
    forms.computeIfAbsent(written, key -> EnumSet.noneOf(VerbForm.class)).add(form);
  }
}
