'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useEffect, useRef } from 'react'
import type { Vormstaat } from '@/lib/domain/voorstelvorm'
import { useVorm, type Vormactie } from './gebruik-vorm'
import { Achterhaald, Gestoord, Geweigerd, Uitkomst } from './meldingen'
import { Overvelden } from './overvelden'
import type { Vormstof } from './stof'
import { Tekstvelden } from './tekstvelden'
import { Voorbeeldvak } from './voorbeeldvak'

interface Props {
  begin: Vormstaat
  actie: Vormactie
  stof: Vormstof
  /** De tekst die weg zou gaan, als dat het voorstel is. */
  children?: React.ReactNode
}

/** Wat het formulier ongezien meestuurt. */
const VERBORGEN = ['soort', 'id', 'bij', 'sleutel', 'basis'] as const

/** Het formulier. Zonder JavaScript een gewone pagina heen en terug; met, een voorbeeld dat meeloopt. */
export function Voorstelvorm({ begin, actie, stof, children }: Props) {
  const t = useTranslations('voorstel')
  const datum = useFormatter()
  const [vanServer, gewoon] = useActionState<Vormstaat, FormData>(actie, begin)
  const { staat, teruggezet, bewaart, bezig, beurt, ronde, vorm, onthoud, verstuur, gooiWeg } = useVorm(
    vanServer,
    actie,
    t('geenVerbinding'),
  )
  const { waarden, verstuurd, geweigerd, achterhaald, storing } = staat
  const boven = useRef<HTMLDivElement>(null)
  const klaar = verstuurd && verstuurd.uitkomst !== 'anders'
  useEffect(() => {
    if (beurt > 0) boven.current?.focus()
  }, [beurt])

  const stuur = (gebeurtenis: FormEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault()
    verstuur((gebeurtenis.nativeEvent as SubmitEvent).submitter)
  }
  if (klaar)
    return (
      <div ref={boven} tabIndex={-1} role="status" className="blad outline-none">
        <Uitkomst verstuurd={verstuurd} stof={stof} />
      </div>
    )
  return (
    <form key={ronde} ref={vorm} action={gewoon} onSubmit={stuur} onInput={onthoud} className="voorstel" noValidate>
      {VERBORGEN.map(naam => (
        <input key={naam} type="hidden" name={naam} value={waarden[naam]} />
      ))}
      <input type="hidden" name="taal" value={stof.taal} />
      <input type="hidden" name="streng" value={geweigerd ? '1' : ''} />
      {/* Enter in een veld bekijkt, en verstuurt nooit: de eerste knop van een formulier is die van Enter. */}
      <button type="submit" name="knop" value="bekijk" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <div ref={boven} tabIndex={-1} className="voorstelboven">
        {verstuurd && <Uitkomst verstuurd={verstuurd} stof={stof} />}
        {achterhaald && <Achterhaald staat={staat} taal={stof.taal} />}
        {geweigerd && <Geweigerd staat={staat} />}
        {storing && <Gestoord storing={storing} />}
      </div>
      <div className="voorstelveld">
        {teruggezet !== undefined && (
          <p className="balk wijs" role="status">
            {t('teruggezet', {
              wanneer: datum.dateTime(new Date(teruggezet), { dateStyle: 'long', timeStyle: 'short' }),
            })}{' '}
            <button type="button" className="knop mt-2" onClick={gooiWeg}>
              {t('gooiWeg')}
            </button>
          </p>
        )}
        <h2>{t(waarden.soort === 'vervallen' ? 'watVervalt' : 'tekstTitel')}</h2>
        {waarden.soort === 'vervallen' ? children : <Tekstvelden staat={staat} stof={stof} />}
      </div>
      <Voorbeeldvak staat={staat} taal={stof.taal} />
      <div className="voorstelveld">
        <Overvelden staat={staat} stof={stof} />
        <p className="flex flex-wrap gap-3">
          <button type="submit" name="knop" value="bekijk" className="knop">
            {t('bekijk')}
          </button>
          <button type="submit" name="knop" value="verstuur" className="knop hoofdknop" disabled={bezig}>
            {t(bezig ? 'bezig' : 'verstuur')}
          </button>
        </p>
        {bewaart !== undefined && <p className="wijs text-grijs">{t(bewaart ? 'bewaart' : 'bewaartNiet')}</p>}
      </div>
    </form>
  )
}
