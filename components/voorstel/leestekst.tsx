import type { ReactNode } from 'react'
import type { Leesknoop } from '@/lib/domain/leestekst'

/** Eén knoop als element van de vaste lijst; een adres dat nergens veilig heen gaat, is geen koppeling. */
function toon(knoop: Leesknoop, plaats: number): ReactNode {
  if (typeof knoop === 'string') return knoop
  const { el: Element, naar = '', als, kinderen } = knoop
  if (Element === 'br') return <br key={plaats} />
  if (Element !== 'a') return <Element key={plaats}>{kinderen.map(toon)}</Element>
  if (!/^(https:\/\/|\/(?!\/)|#)/.test(naar)) return <span key={plaats}>{kinderen.map(toon)}</span>
  return (
    <a key={plaats} href={naar} className={als}>
      {kinderen.map(toon)}
    </a>
  )
}

/** Een tekst die als gegevens van de server kwam. */
export const Leestekst = ({ tekst }: { tekst: Leesknoop[] }) => <div className="lopend">{tekst.map(toon)}</div>
