import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { haalVoorstellen } from '@/app/voorstellen'
import { enkel } from '@/app/zoekdelen'
import { Afspraak } from '@/components/evaluatie/afspraak'
import { Bevindingenfilter, type Keuzes } from '@/components/evaluatie/bevindingenfilter'
import { Bevindingstuk } from '@/components/evaluatie/bevindingstuk'
import { Criteria } from '@/components/evaluatie/criteria'
import { Openstaand } from '@/components/evaluatie/openstaand'
import { Bladzijde } from '@/components/layout/bladzijde'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Voorstellentelling } from '@/components/voorstellen/voorstellentelling'
import { getVan, type Keuze } from '@/lib/content/kader'
import {
  getBevindingen,
  getBevindingenBij,
  getGemelde,
  getTelling,
  getWijzigingen,
  kernwaardeVan,
} from '@/lib/content/verloop'
import { raaktKernwaarde } from '@/lib/domain/evaluatie'
import { REST } from '@/lib/domain/wijzigingenkeuze'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('evaluatie')

interface Props extends TaalProps {
  searchParams: Promise<Partial<Record<keyof Keuzes, string | string[]>>>
}

/** De bevindingen die bij alle keuzes passen; een onbekende keuze geeft niets, en dat is te zien. */
function kies({ kernwaarde, criterium, status, onderdeel }: Keuzes, keuze: Keuze) {
  const item = getGemelde(keuze).find(({ id }) => id === onderdeel)
  const bij = item && new Set(getBevindingenBij(item, keuze))
  const van = kernwaardeVan(keuze)
  return getBevindingen(keuze)
    .filter(b => !kernwaarde || raaktKernwaarde(b, kernwaarde === REST ? undefined : kernwaarde, van))
    .filter(b => !criterium || b.criterium === criterium)
    .filter(b => !status || b.status === status)
    .filter(b => !onderdeel || bij?.has(b))
}

export default async function EvaluatiePagina({ params, searchParams }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const keuzes: Keuzes = {
    kernwaarde: enkel(vraag.kernwaarde),
    criterium: enkel(vraag.criterium),
    status: enkel(vraag.status),
    onderdeel: enkel(vraag.onderdeel),
  }
  const bevindingen = kies(keuzes, keuze)
  const wijzigingen = getWijzigingen(keuze)
  const voorgesteld = await haalVoorstellen()
  const afspraak = getVan('toelichting', 'evaluatie', keuze)
  const koppen = [
    { anker: 'afspraak', tekst: t('evaluatie.afspraak') },
    { anker: 'wanneer', tekst: t('evaluatie.wanneer') },
    { anker: 'criteria', tekst: t('evaluatie.criteriaTitel') },
    { anker: 'open', tekst: t('evaluatie.openTitel') },
    { anker: 'voorstellen', tekst: t('tafel.bijEvaluatie') },
    { anker: 'bevindingen', tekst: t('evaluatie.bevindingenTitel') },
  ]
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'evaluatie' }}>
      <VertalingOntbreekt taal={taal} van={getBevindingen(keuze)[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.evaluatie')}>
        <p>{t('evaluatie.inleiding')}</p>
        <p className="wijs mt-3">
          <a href={adresVan({ sectie: 'evaluatie', subpagina: 'rapport' }, taal)}>{t('evaluatie.naarRapport')}</a>
        </p>
      </Paginakop>
      <div className="blad lezen gap-y-10">
        <OpDezePagina koppen={koppen} taal={taal} vorm="smal" />
        <div className="marge">
          <OpDezePagina koppen={koppen} taal={taal} vorm="breed" />
        </div>
        {afspraak && <Afspraak toelichting={afspraak} naslag={naslag} />}
        <Criteria />
        <Openstaand telling={getTelling(keuze)} />
        <Voorstellentelling voorstellen={voorgesteld.gelukt ? voorgesteld.waarde : undefined} taal={taal} />
        <section aria-labelledby="bevindingen" className="grid gap-6">
          <div>
            <h2 id="bevindingen" className="mb-3">
              {t('evaluatie.bevindingenTitel')}
            </h2>
            <p className="mb-5">{t('evaluatie.blijft')}</p>
            <Bevindingenfilter
              adres={`${adresVan({ sectie: 'evaluatie' }, taal)}#bevindingen`}
              keuzes={keuzes}
              aantal={bevindingen.length}
              kernwaarden={kernwaarden}
              onderdelen={getGemelde(keuze)}
            />
          </div>
          {bevindingen.map(bevinding => (
            <Bevindingstuk
              key={bevinding.id}
              bevinding={bevinding}
              wijziging={wijzigingen.find(({ id }) => id === bevinding.wijziging)}
              naslag={naslag}
              kopniveau="h3"
            />
          ))}
        </section>
      </div>
    </Bladzijde>
  )
}
