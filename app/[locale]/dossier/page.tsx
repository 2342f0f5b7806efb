import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { maakDossierstuk } from '@/app/document'
import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { enkel, type Zoekdelen } from '@/app/zoekdelen'
import { Dossierstuk } from '@/components/dossier/dossierstuk'
import { Gereedschap } from '@/components/dossier/gereedschap'
import { Inhoud } from '@/components/dossier/inhoud'
import { Missers } from '@/components/dossier/missers'
import { Onthoud } from '@/components/dossier/onthoud'
import { Toevoegvorm } from '@/components/dossier/toevoegvorm'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { leesKeuze } from '@/lib/content/dossier'
import { maakNaslag } from '@/lib/content/naslag'
import { dagVan } from '@/lib/domain/dag'
import { leesTitel, schrijfKeus } from '@/lib/domain/dossier'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { dossierAdresVan, dossierDruk } from '@/lib/i18n/dossier'
import { groepen } from './groepen'

interface Props extends TaalProps {
  searchParams: Promise<Zoekdelen>
}

/** Een dossier is van wie het samenstelde; geen zoekmachine hoort het te bewaren. */
export const generateMetadata = async (props: TaalProps): Promise<Metadata> => ({
  ...(await sectieMetadata('dossier')(props)),
  robots: { index: false },
})

export default async function DossierPagina({ params, searchParams }: Props) {
  const { taal, keuze, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const gevraagd = [vraag.items].flat().join(',')
  const titel = leesTitel(enkel(vraag.titel) ?? '')
  const gekozen = leesKeuze([gevraagd, vraag.erbij].flat().filter(Boolean).join(','), taal)
  const { keuzes, missers, woorden, ingekort } = gekozen
  // Een formulier of een oude schrijfwijze krijgt het adres dat over tien jaar nog hetzelfde toont.
  const netjes = woorden.join(',') === gevraagd && titel === (enkel(vraag.titel) ?? '') && vraag.erbij === undefined
  if (!netjes && !ingekort) redirect(dossierAdresVan(woorden, titel, taal))
  const dag = dagVan(new Date())
  const stukken = keuzes.flatMap(keus => {
    const naslag = maakNaslag({ taal, uitgave: keus.versie })
    const item = naslag.item(keus.id)
    return isOnderdeel(item) ? [{ naslag, item, stuk: maakDossierstuk(keus, taal, t).stuk }] : []
  })
  const vraagteken = dossierAdresVan(woorden, titel, taal).split('?')[1]
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'dossier' }} vraag={vraagteken}>
      {stukken.length > 0 && <link rel="stylesheet" href={dossierDruk(keuzes, taal)} media="print" />}
      <VertalingOntbreekt taal={taal} van={stukken[0]?.stuk.taal ?? taal} />
      <Paginakop titel={titel || t('secties.dossier')}>
        {stukken.length === 0 ? (
          <p>{t('dossier.inleiding')}</p>
        ) : (
          <p>{t('document.opgevraagd', { datum: toonDatum(dag, taal) })}</p>
        )}
      </Paginakop>
      <div className="blad gap-y-10">
        <Onthoud
          keuze={keuzes.map(schrijfKeus).join(',')}
          naar={adresVan({ sectie: 'dossier' }, taal)}
          teksten={{
            ander: t.raw('dossier.ander'),
            eigen: t('dossier.eigen'),
            neemOver: t('dossier.neemOver'),
            vergeet: t('dossier.vergeet'),
            onthoudt: t('dossier.onthoudt'),
          }}
        />
        <Missers missers={missers} woorden={woorden} ingekort={ingekort} titel={titel} taal={taal} />
        {stukken.length > 0 && (
          <>
            <Inhoud stukken={stukken.map(({ stuk }) => stuk)} titel={titel} taal={taal} />
            <Gereedschap keuzes={keuzes} titel={titel} taal={taal} />
          </>
        )}
        <Toevoegvorm woorden={keuzes.map(schrijfKeus)} titel={titel} taal={taal} groepen={groepen(keuze, t)} />
        {stukken.map(({ stuk, item, naslag }, i) => (
          <Dossierstuk key={stuk.adres} stuk={stuk} item={item} naslag={naslag} nummer={i + 1} dag={dag} />
        ))}
      </div>
    </Bladzijde>
  )
}
