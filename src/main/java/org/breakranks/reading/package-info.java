/**
 * One reader per aspect of a sentence: quantities, moments, places, actors. Each says what stands
 * where and what it means; which of them belongs to an act is for the grammar to say.
 */
package org.breakranks.reading;
