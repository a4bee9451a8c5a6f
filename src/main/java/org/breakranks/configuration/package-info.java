/**
 * What a run is told: the keys of {@code reference.conf} as records, read from defaults, a file and
 * single overrides, and the one exception that says in plain words why a run cannot go on.
 */
package org.breakranks.configuration;
