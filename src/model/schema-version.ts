/**
 * Version of the schemas of published data: the first number is that of the folder (`v1`), the second grows with every change of a
 * schema. `data/published-schema/<version>/` keeps a copy of each.
 */
export const SCHEMA_VERSION = "1.0";
