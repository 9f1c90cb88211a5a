/**
 * Part of every stored paper's tagging: raise it when the extractor's code changes so that the same text
 * and vocabulary get other tags, and the next import tags all papers anew.
 */
export const EXTRACTOR_VERSION = '23'
