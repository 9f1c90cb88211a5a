-- Search has an index of its own in the server's memory (docs/decisions/007-word-index.md); what it is made from lies
-- here, many to a row, because many rows are what reading them is slow at.

DROP TABLE "PaperText";

-- Words by number: 4,096 to a row, one to a line, and their stems alike (an empty line: the word itself).
CREATE TABLE "WordList" (
    "part" INTEGER NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL,
    "stems" TEXT NOT NULL
);

-- The words of papers as numbers, those of 256 successive "Paper"."key" to a row.
CREATE TABLE "PaperWords" (
    "part" INTEGER NOT NULL PRIMARY KEY,
    "words" BLOB NOT NULL
);
