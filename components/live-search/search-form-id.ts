/** The search form of every page: a button elsewhere can send the view that it holds. */
export const SEARCH_FORM_ID = 'search-form'
