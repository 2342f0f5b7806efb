/** Een reden om niets te doen, in gewoon Nederlands. Geen programmafout. */
export class Weigering extends Error {}
