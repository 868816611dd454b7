/** Shapes that are new in every command. */
export const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
export const KRING_NUMMER = /M-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/g
