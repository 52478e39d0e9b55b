/** The schema of each mock subgraph, by name. */
export const sdl: Readonly<Record<string, string>>
