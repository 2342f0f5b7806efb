import { isCode } from '@/lib/domain/id'
import type { Taal } from '@/lib/domain/taal'

interface Props {
  id: string
  titel: string
  /** Taal van de titel. */
  taal: Taal
  href: string
}

/** Welk onderdeel het is: het id, en de titel als koppeling. */
export function Plaatskop({ id, titel, taal, href }: Props) {
  // De letter van het id geeft de kleur; een signaal of toelichting heeft er geen.
  const letter = /^[CPGME](?=-)/.exec(id)?.[0] ?? ''
  return (
    <h3 className="text-lg" data-letter={letter}>
      {isCode(id) && <span className="merk">{id} </span>}
      <a href={href} lang={taal}>
        {titel}
      </a>
    </h3>
  )
}
