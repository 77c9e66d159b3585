/** The first day of the two-tier system, and the last of the three-tier one. */
export const reform = '2025-07-01'
export const lastOld = '2025-06-30'
