package org.breakranks.reading;

/** What words in the names of forces and groups are; see {@code force_nouns.tsv}. */
enum ForceWord {
  ARMY,
  POLICE,
  INTELLIGENCE,
  GOVERNMENT,
  INSURGENT,
  MODIFIER,
  CAPITAL_GOVERNMENT,
  GROUP,
  INTRODUCER,
  OWNER,
  JOIN,
  NOT_GROUP,
  NOT_ACRONYM,
  PREPOSITION,
  PREFIX,
  BARE,
  MILITANT,
  REBEL,
  FORMER,
  IRREGULAR,
  OPPOSING,
  SUFFIX,
  OF,
  FROM,
  ARTICLE,
  MEMBER,
  ADHERENT,
  UNIT
}
