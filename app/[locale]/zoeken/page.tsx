import type { Metadata } from 'next'
import { getMessages } from 'next-intl/server'
import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { Paginakop } from '@/components/ui/paginakop'
import { Voorbeelden } from '@/components/zoeken/voorbeelden'
import { Zoekuitslag } from '@/components/zoeken/zoekuitslag'
import { Zoekvorm } from '@/components/zoeken/zoekvorm'
import { getEdities } from '@/lib/content/edities'
import { zoekOpServer } from '@/lib/content/zoeken'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'
import { vul } from '@/lib/i18n/vul'
import { leesZoekpagina, type Paginaparameters } from '@/lib/search/lees-zoekpagina'
import { LANGSTE_VRAAG, MEESTE_TREFFERS } from '@/lib/search/verzoek'

interface Props extends TaalProps {
  searchParams: Promise<Paginaparameters>
}

/** Een vraag van een lezer hoort niet in een andere zoekmachine. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await maakMetadata(params, { sectie: 'zoeken' }, t => ({ titel: t('secties.zoeken') }))
  return 'q' in (await searchParams) ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function ZoekenPagina({ params, searchParams }: Props) {
  const { taal, kernwaarden, t } = await begin(params)
  const { zoeken, groepen } = await getMessages({ locale: taal })
  const teksten = { zoeken, groepen }
  const uitgaven = [...getEdities().map(({ versie }) => versie), WERKVERSIE]
  const { vraag, fout, soort, uitgave, onbekend } = leesZoekpagina(await searchParams, uitgaven)
  const naar = adresVan({ sectie: 'zoeken' }, taal)
  const keuzes = uitgaven.slice(1).map(waarde => ({
    waarde,
    tekst: waarde === WERKVERSIE ? zoeken.werkversie : vul(zoeken.editieNaam, { versie: waarde }),
  }))
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'zoeken' }}>
      <Paginakop titel={t('secties.zoeken')}>
        <p>{zoeken.inleiding}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <Zoekvorm naar={naar} vraag={vraag} max={LANGSTE_VRAAG} soort={soort} teksten={teksten}>
          <Keuzeveld naam="editie" label={zoeken.editie} alle={zoeken.nieuwste} keuzes={keuzes} gekozen={uitgave} />
        </Zoekvorm>
        {onbekend && <p className="balk">{zoeken.onbekend}</p>}
        {fout === 'leeg' && <Voorbeelden naar={naar} teksten={teksten} />}
        {fout && fout !== 'leeg' && <p className="balk">{vul(zoeken[fout], { lengte: String(LANGSTE_VRAAG) })}</p>}
        {!fout && (
          <Zoekuitslag
            vraag={vraag.trim()}
            uitslag={zoekOpServer({ vraag: vraag.trim(), taal, uitgave, soort, max: MEESTE_TREFFERS })}
            taal={taal}
            naar={naar}
            begrippen={adresVan({ sectie: 'begrippen' }, taal)}
            gefilterd={soort !== undefined || uitgave !== undefined}
            teksten={teksten}
          />
        )}
      </div>
    </Bladzijde>
  )
}
