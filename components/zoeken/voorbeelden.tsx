import { metVraag } from './adres-met-vraag'
import type { Zoekteksten } from './teksten'

interface Props {
  naar: string
  teksten: Zoekteksten
  /** In het venster: zoek meteen. */
  bijKeuze?: (vraag: string) => void
}

/** Vragen om mee te beginnen, van elke manier van zoeken één. */
export function Voorbeelden({ naar, teksten: { zoeken }, bijKeuze }: Props) {
  return (
    <div className="grid gap-1">
      <h2 className="kopje">{zoeken.bijvoorbeeld}</h2>
      <ul className="wijs flex flex-wrap gap-x-5">
        {zoeken.voorbeelden.split('|').map(vraag => (
          <li key={vraag}>
            <a
              href={metVraag(naar, vraag)}
              className="inline-block py-1.5"
              onClick={
                bijKeuze &&
                (gebeurtenis => {
                  gebeurtenis.preventDefault()
                  bijKeuze(vraag)
                })
              }
            >
              {vraag}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
