/**
 * From a sentence to mentions: the act and its trigger, who did it, to whom, how many, where, when,
 * on whose word, and whether it is asserted at all.
 */
package org.breakranks.grammar;
