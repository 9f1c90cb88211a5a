import { z } from 'zod'

/** A JSON list of strings in a text column. */
export const jsonStrings = z
  .string()
  .transform((text) => z.array(z.string()).parse(JSON.parse(text)))

/** Numbers that SQL has joined by commas into one text: many rows for the price of one. */
export const joinedNumbers = z
  .string()
  .nullable()
  .transform((text) => (text === null || text === '' ? [] : text.split(',').map(Number)))

/** The driver gives blobs of single rows as Buffer, of many rows as ArrayBuffer. */
export const blob = z
  .union([z.instanceof(Uint8Array), z.instanceof(ArrayBuffer)])
  .transform((bytes) => new Uint8Array(bytes))

// Schemas are made once: zod compiles each on first use, which costs more than many parses
export const keyRow = z.object({ key: z.number() })
export const keysRow = z.object({ keys: joinedNumbers })
export const titleRow = z.object({ slug: z.string(), title: z.string() })
/** A row of `State`. */
export const valueRow = z.object({ value: z.string() })
