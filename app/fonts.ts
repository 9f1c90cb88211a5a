import localFont from 'next/font/local'

/*
 * One serif for what papers say, one sans for what the app says, one mono for codes. The Latin files are
 * preloaded (serif 51 kB, sans 30 kB); the others load only where a page has characters of theirs.
 * The metric-matched fallbacks are in globals.css: Next's own know only Arial and Times New Roman, which
 * most Linux systems have under other names. The constants' names become the families' names, so none
 * may be one that a system knows ("serif", "sans").
 */

export const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--face-serif',
  adjustFontFallback: false,
})

export const sourceSerifExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--face-serif-extended',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF',
    },
  ],
})

export const sourceSerifGreek = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--face-serif-greek',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0370-03FF' }],
})

export const instrumentSans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--face-sans',
  adjustFontFallback: false,
})

export const jetBrainsMono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  display: 'swap',
  variable: '--face-mono',
  adjustFontFallback: false,
  preload: false,
})
