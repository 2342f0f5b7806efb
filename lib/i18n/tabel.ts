/** Wat er bij een naam uit een adres staat; `constructor` is geen naam. */
export function zoek<W>(tabel: Record<string, W>, naam: string): W | undefined {
  return Object.hasOwn(tabel, naam) ? tabel[naam] : undefined
}
