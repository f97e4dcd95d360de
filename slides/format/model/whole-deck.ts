/** The item of a review that is no slide: title and line of the card, its picture, and which slides there are in which order. */
export const wholeDeck = '*';
