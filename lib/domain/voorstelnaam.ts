/** Hoe een voorstel heet: de dag, het id in kleine letters, en een korte som. Zo staat het ook in zijn adres. */
const VORM = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+-[0-9a-f]{6,40}$/

/** Of iets de naam van een voorstel kan zijn; of het er is, weet alleen de opslag. */
export const isVoorstelnaam = (naam: string): boolean => VORM.test(naam)
