/**
 * From many mentions to one event: which accounts speak of the same act, what they agree on, and
 * where they contradict each other. Reports come in, resolved events with their claims go out.
 */
package org.breakranks.event;
