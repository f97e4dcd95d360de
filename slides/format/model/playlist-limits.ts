/** Letters of a playlist's name, and slides in it: more than 60 slides nobody follows in a talk. */
export const playlistLimits = { name: 60, slides: 60 } as const;
