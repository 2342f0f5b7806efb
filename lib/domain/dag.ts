/** De dag van een moment zoals de kalender in Nederland hem noemt, als jjjj-mm-dd; een server staat vaak in UTC. */
export const dagVan = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(moment)
