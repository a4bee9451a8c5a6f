/**
 * The command line: what a user types becomes a configuration and a call, what comes back becomes
 * text and an exit code. Nothing is decided here that a caller in Java could not decide, too.
 */
package org.breakranks.cli;
