/**
 * Lays out what has come of a page so far. Without it the first frame does all of that in one long task, half of which is the browser
 * asking its system for faces; so the head of the page is painted sooner, and the rest is read between such tasks.
 */
export const settle = 'document.body.offsetHeight'
