/** The public benchmark's deep query. */
export const query: string
