-- What a curator has changed of a paper's tags, shown with its reason.

CREATE TABLE "Correction" (
    "paperKey" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    PRIMARY KEY ("paperKey", "position"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
