/** What somebody signed in on, coarse on purpose: enough to know one's own telephone, too little to follow anybody with. */
export const TOESTELLEN = ['computer', 'telefoon', 'tablet', 'onbekend'] as const
export type Toestel = (typeof TOESTELLEN)[number]

/** The kind of device out of what a browser says of itself; those words are kept nowhere. Pure. */
export function toestelVan(browser: string | undefined): Toestel {
  const b = browser ?? ''
  // a tablet with Android says so by not saying Mobile
  if (/iPad|Tablet/i.test(b) || (/Android/i.test(b) && !/Mobile/i.test(b))) return 'tablet'
  if (/iPhone|Mobile/i.test(b)) return 'telefoon'
  return /Windows|Macintosh|CrOS|Linux/i.test(b) ? 'computer' : 'onbekend'
}
