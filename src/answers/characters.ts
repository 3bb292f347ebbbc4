/** Line breaks and tabs are text; other control characters, halves of surrogate pairs and non-characters are damage. */
export const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]|\p{Surrogate}/u;

/** A web address (http or https). */
export function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && /^https?:\/\//i.test(text);
}
