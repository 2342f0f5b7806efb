import type { ReactNode } from 'react'
import { Grafsteenzin } from '@/components/editie/grafsteenzin'
import type { Citaatantwoord } from '@/lib/domain/citaat'
import type { Taal } from '@/lib/domain/taal'
import { adresVan, kortAdres, verschilAdres } from '@/lib/i18n/adres'
import { vul } from '@/lib/i18n/vul'
import { Plaatskop } from './plaatskop'
import type { Uitslagteksten } from './teksten'

interface Props {
  antwoord: Citaatantwoord
  taal: Taal
  teksten: Uitslagteksten
  /** De redline, waar die er is. */
  children?: ReactNode
}

/** Wat er van een aangehaald onderdeel geworden is. Zonder eigen toestand: de server en de browser tonen hetzelfde. */
export function Citaatuitslag({ antwoord, taal, teksten, children }: Props) {
  const {
    id,
    editie,
    vandaag,
    stand,
    sinds = '',
    eerder,
    grafsteen,
    genoemd,
    concept,
    alleenGegevens,
    ingetrokken,
  } = antwoord
  const zin = stand === 'gelijk' && editie === vandaag ? teksten.nieuwste : teksten[stand]
  const toen = adresVan(antwoord.plek, taal, editie)
  const verschil =
    stand === 'gewijzigd' ? { van: editie, naar: vandaag } : eerder && { van: eerder.laatste, naar: eerder.sinds }
  return (
    <article className="grid gap-3 border-l-4 border-inkt bg-blad px-4 py-3" data-stand={stand}>
      <Plaatskop {...antwoord} href={toen} />
      {concept && <p>{teksten.concept}</p>}
      {!genoemd && !concept && <p>{stand === 'vervallen' ? teksten.laatste : teksten.geenEditie}</p>}
      <p>
        <strong>{vul(zin, { id, editie, vandaag, sinds })}</strong>
      </p>
      {ingetrokken && <p>{vul(teksten.ingetrokken, { editie: ingetrokken })}</p>}
      {alleenGegevens && <p>{teksten.alleenGegevens}</p>}
      {grafsteen && (
        <p>
          <Grafsteenzin
            steen={grafsteen}
            sinds={vul(teksten.steen, { sinds: grafsteen.sinds })}
            vervangen={teksten.vervangen}
          />
        </p>
      )}
      {eerder && <p>{vul(teksten.eerder, eerder)}</p>}
      {children}
      <ul className="wijs grid gap-1.5">
        <li>
          {teksten.vast} <a href={kortAdres(id, editie)}>{kortAdres(id, editie)}</a>
        </li>
        {verschil && (
          <li>
            <a href={verschilAdres({ id, ...verschil }, taal)}>{teksten.verschil}</a>
          </li>
        )}
        <li>
          <a href={toen}>{vul(teksten.toen, { editie })}</a>
        </li>
        {stand === 'gewijzigd' && (
          <li>
            <a href={kortAdres(id)}>{teksten.nu}</a>
          </li>
        )}
      </ul>
    </article>
  )
}
