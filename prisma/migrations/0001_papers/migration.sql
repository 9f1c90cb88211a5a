-- The tables of prisma/schema.prisma, and the full-text index, which Prisma cannot describe.

CREATE TABLE "Paper" (
    "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "sourceId" TEXT,
    "titleKey" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "rawTitle" TEXT,
    "rawAbstract" TEXT,
    "rawRecord" TEXT,
    "authors" TEXT NOT NULL DEFAULT '[]',
    "year" INTEGER,
    "venue" TEXT,
    "url" TEXT,
    "codeUrls" TEXT NOT NULL DEFAULT '[]',
    "languageCount" INTEGER,
    "availability" TEXT NOT NULL,
    "signature" BLOB NOT NULL
);
CREATE UNIQUE INDEX "Paper_slug_key" ON "Paper"("slug");
CREATE UNIQUE INDEX "Paper_sourceId_key" ON "Paper"("sourceId");
CREATE INDEX "Paper_titleKey_slug_idx" ON "Paper"("titleKey", "slug");
CREATE INDEX "Paper_languageCount_slug_idx" ON "Paper"("languageCount" DESC, "slug");

CREATE TABLE "Tag" (
    "paperKey" INTEGER NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    PRIMARY KEY ("paperKey", "facet", "position"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "Tag_facet_value_paperKey_idx" ON "Tag"("facet", "value", "paperKey");

CREATE TABLE "Evidence" (
    "paperKey" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "field" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "reason" TEXT,
    PRIMARY KEY ("paperKey", "position"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "Evidence_type_value_paperKey_idx" ON "Evidence"("type", "value", "paperKey");

CREATE TABLE "Link" (
    "paperKey" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    PRIMARY KEY ("paperKey", "position"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

CREATE TABLE "Introduced" (
    "paperKey" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "long" TEXT,
    PRIMARY KEY ("paperKey", "position"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

CREATE TABLE "Redirect" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "paperKey" INTEGER NOT NULL,
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "Redirect_paperKey_idx" ON "Redirect"("paperKey");

CREATE TABLE "Version" (
    "paperKey" INTEGER NOT NULL,
    "otherKey" INTEGER NOT NULL,
    PRIMARY KEY ("paperKey", "otherKey"),
    FOREIGN KEY ("paperKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("otherKey") REFERENCES "Paper" ("key") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "Version_otherKey_idx" ON "Version"("otherKey");

CREATE TABLE "Method" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "parent" TEXT,
    "definition" TEXT NOT NULL,
    "aliases" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

CREATE TABLE "Model" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "parent" TEXT,
    "aliases" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

CREATE TABLE "State" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- Contentless: the text lives in "Paper"; rowid is "Paper"."key". What goes into it is prepared by
-- lib/search/terms.ts, so that a compound is found however it is spelt.
CREATE VIRTUAL TABLE "PaperText" USING fts5(
    title, abstract, tags, names, authors,
    content = '', contentless_delete = 1,
    tokenize = "porter unicode61 remove_diacritics 2"
);
