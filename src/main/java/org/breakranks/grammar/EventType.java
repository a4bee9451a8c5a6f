package org.breakranks.grammar;

/** What kind of act it is, chosen by the act and not by the reporter's word. */
public enum EventType {
  /** Members of a group give themselves up to an opposing side or authority. */
  SURRENDER,
  /** Members leave their force and do not join the other side. */
  DESERTION,
  /** Members leave and join the other side. */
  DEFECTION,
  /** People who belonged to no opposing force join an armed group. */
  RECRUITMENT
}
