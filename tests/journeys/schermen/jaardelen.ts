/** Parts of a group of counts, as the server gives them. */
export const delen = (aantallen: Readonly<Record<string, number | null>>) =>
  Object.entries(aantallen).map(([id, aantal]) => ({ id, aantal }))
