/** The two ways in which a list of publications is looked at. */

export type ResultsView = 'list' | 'covers';
