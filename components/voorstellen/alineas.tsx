/** Gewone tekst van een onbekende: lege regels scheiden alinea's, verder is elk teken een teken. */
export const Alineas = ({ tekst, lang }: { tekst: string; lang: string }) =>
  tekst
    .split(/\n\s*\n/)
    .map(alinea => alinea.trim())
    .filter(Boolean)
    .map((alinea, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: alinea's hebben geen id en verschuiven niet
      <p key={i} lang={lang} dir="auto" className="whitespace-pre-line">
        {alinea}
      </p>
    ))
