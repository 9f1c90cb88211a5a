/** The form, on every page, that a paper's button sends where there are no scripts. */
export const COMPARE_FORM_ID = 'compare-form'
