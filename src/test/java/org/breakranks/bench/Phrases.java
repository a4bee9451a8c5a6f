package org.breakranks.bench;

/** What made-up news is put together from. */
final class Phrases {

  static final String[] OPENING = {
    "On Tuesday",
    "Earlier this week",
    "After months of talks",
    "In a statement",
    "Last year",
    "At the same time",
    "Despite the rain",
    "According to the ministry",
    "By the afternoon",
    "In the second half",
    "Since the spring",
    "For the first time",
    "As expected"
  };

  static final String[] WHO = {
    "the central bank",
    "the city council",
    "a spokeswoman for the airline",
    "the visiting side",
    "the prime minister",
    "a group of parents",
    "the carmaker",
    "a local court",
    "the striker",
    "the health ministry",
    "farmers in the valley",
    "the opposition leader",
    "a panel of experts",
    "the railway company",
    "residents of the old town",
    "the school board",
    "police in the capital",
    "the space agency",
    "three students",
    "the film's director",
    "the orchestra",
    "the union",
    "a survey of 1,200 households",
    "the port authority",
    "the mayor",
    "researchers at the university",
    "the army's engineers",
    "the champion",
    "the broadcaster",
    "the committee",
    "a retired teacher",
    "the finance minister",
    "the rescue service",
    "the grocer's widow",
    "the defence ministry"
  };

  static final String[] DID = {
    "raised its forecast for growth to 2.4 percent",
    "put off a vote on the new budget",
    "left the meeting without a word",
    "won the final by three goals to one",
    "said prices had fallen",
    "reported a loss of 40 million euros",
    "called for a new inquiry into the accident",
    "opened a bridge across the river",
    "cut the number of night trains",
    "signed a contract for 30 buses",
    "welcomed the decision of the judges",
    "found no sign of the missing boat",
    "came to the aid of the farmers",
    "took the lead shortly before the break",
    "denied that the data had been lost",
    "laid the first stone of a hospital",
    "handed out prizes to the best pupils",
    "held its breath",
    "asked for more time to study the proposal",
    "returned from a tour of eleven countries",
    "arrived with two hours of delay",
    "broke a record that had stood since 1987",
    "received more than 900 letters",
    "reached an agreement on wages",
    "sold its shares in a smaller rival",
    "released a film about the harbour",
    "declared the old mill a monument",
    "made a profit for the third year",
    "warned of floods along the lower river",
    "showed visitors the restored paintings",
    "was fined for selling spoiled milk",
    "followed the advice of its doctors",
    "deserves more credit than it gets"
  };

  /** With verbs that can report an act as well; general news has one in about fifty sentences. */
  static final String[] EVERYDAY = {
    "joined the league in 2009",
    "turned to the courts for help",
    "entered the market with a cheaper model",
    "gave up plans for a second runway",
    "pledged to plant a million trees",
    "quit smoking after the campaign",
    "yielded to pressure from investors",
    "crossed the finish line in just over two hours",
    "fled the heat for the coast",
    "abandoned the search at nightfall",
    "went over the figures once more",
    "ran out of time before the deadline"
  };

  static final String[] CIRCUMSTANCE = {
    "on Monday",
    "in the first quarter",
    "after a long debate",
    "despite strong demand",
    "for the second time this season",
    "near the main station",
    "in front of 12,000 spectators",
    "because of the weather",
    "with the help of volunteers",
    "before the summer holidays",
    "at a news conference in the capital",
    "under a rule that dates from 1994",
    "in the northern province",
    "as part of a wider plan",
    "during a visit to the region",
    "without naming a date",
    "to the surprise of many",
    "in a village of 300 people",
    "over the weekend",
    "by a narrow majority"
  };

  static final String[] TAIL = {
    "officials said", "a report showed", "which analysts had not foreseen", "and more is to follow",
    "the agency reported", "although critics remain", "while the talks go on",
        "its chairman told reporters",
    "as the snow began to fall", "but the details are still open",
        "according to two people at the table"
  };

  static final String[] ACT = {
    "{n} Taliban fighters led by {name} laid down their arms and surrendered to the government in {where} on {day},"
        + " the governor's spokesman said.",
    "{n} Boko Haram militants surrendered to troops of the Nigerian army in {where} on {day}, the army said.",
    "Officials said {n} soldiers had deserted their posts in {where} and crossed the border on {day}.",
    "On {day} {n} al-Shabaab fighters under {name} defected to the government in {where}, an official said.",
    "The police chief denied that {n} of his men had joined the Taliban in {where} on {day}.",
    "{n} members of the New People's Army gave themselves up to the military in {where} on {day}."
  };

  static final String[] WHERE = {
    "Achin district of Nangarhar province",
    "Kunduz",
    "Kandahar",
    "Borno state",
    "Maiduguri",
    "Mogadishu",
    "Puntland",
    "the north of Faryab province",
    "Bukidnon",
    "Agusan del Sur",
    "Herat"
  };

  static final String[] DAY = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

  static final String[] NAME = {
    "Karim", "Nazir", "Hamid", "Toofan", "Rahmat", "Jalil", "Sadiq", "Wali", "Zaman", "Qader"
  };

  private Phrases() {}
}
