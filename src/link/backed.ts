/** Who stands behind a proxy by its own word: "Velm-backed" → "velm". What is done by a proxy is not done by its backer. */
const BACKED = /^(.+)-(?:backed|linked|allied|aligned|supported|funded|trained|armed|sponsored|affiliated|controlled)$/;

/** The backer that a word in lower case names, or null. */
export const backerIn = (word: string): string | null => BACKED.exec(word)?.[1] ?? null;
