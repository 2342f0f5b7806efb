import { memo } from 'react'
import type { Taal } from '@/lib/domain/taal'
import { Gemerkt } from './gemerkt'
import { Treffermerk, Treffertitel } from './trefferkop'
import type { Vensterrij } from './vensterrij'

/** Wat er van één resultaat staat. Onthouden: met de pijlen verandert alleen welk resultaat is aangewezen. */
export const Venstertreffer = memo(function Venstertreffer({ rij, taal }: { rij: Vensterrij; taal: Taal }) {
  return (
    <>
      <span className="titel">
        <Treffermerk id={rij.id} /> <Treffertitel treffer={rij} taal={taal} />
      </span>
      <span className="fragment" lang={rij.taal === taal ? undefined : rij.taal}>
        <Gemerkt segmenten={rij.fragment} />
      </span>
      {rij.waarom && <span className="waarom">{rij.waarom}</span>}
    </>
  )
})
