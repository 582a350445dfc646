/** Language tags (BCP 47) as an article states them: which of them the rules, the lists and the model were made for. */

/** `en`, `en-GB`, `eng`, `English`. */
export const isEnglish = (tag: string): boolean => /^en(?:$|[-_])/i.test(tag) || /^eng(?:lish)?$/i.test(tag);
