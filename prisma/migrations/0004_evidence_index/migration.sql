-- Evidence is read by paper, which is its key, and once counted as a whole: no query goes by type and value.

DROP INDEX "Evidence_type_value_paperKey_idx";
