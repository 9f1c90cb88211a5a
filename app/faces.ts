import * as fonts from './fonts'

/** The class names that make every typeface known below the element that has them. */
export const faces = Object.values(fonts)
  .map(({ variable }) => variable)
  .join(' ')
