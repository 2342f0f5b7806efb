/** Waar de proefsite staat: binnen de uitgecheckte code, zodat zij dezelfde node_modules vindt. Niet in git. */
export const PROEFMAP = '.proefsite'
