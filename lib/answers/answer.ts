/** A whole answer as bytes. Names of headers are in lower case. */
export type Answer = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
}
