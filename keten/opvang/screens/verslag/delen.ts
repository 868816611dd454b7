/** The six parts of a report, in the order of the vision. */
export const DELEN = ['herkomst', 'personen', 'koppeling', 'traject', 'nazorg', 'omgeving'] as const
