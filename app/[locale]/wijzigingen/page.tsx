import type { Metadata } from 'next'
import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { enkel } from '@/app/zoekdelen'
import { Bladzijde } from '@/components/layout/bladzijde'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Begin } from '@/components/wijziging/begin'
import { Editiegroepstuk } from '@/components/wijziging/editiegroepstuk'
import { Soorten } from '@/components/wijziging/soorten'
import { Volgen } from '@/components/wijziging/volgen'
import { Wijzigingenfilter } from '@/components/wijziging/wijzigingenfilter'
import { getEdities } from '@/lib/content/edities'
import { getEditiegroepen, getVorigeEditie, kernwaardeOoit, telBegin } from '@/lib/content/geschiedenis'
import { getTelling, getWijzigingen } from '@/lib/content/verloop'
import { isBegin, kiesGroepen, REST, type Wijzigingenkeuze } from '@/lib/domain/wijzigingenkeuze'
import { adresVan } from '@/lib/i18n/adres'
import { VASTE_FEEDS } from '@/lib/i18n/feed'

export const generateMetadata = ({ params }: TaalProps): Promise<Metadata> =>
  maakMetadata(params, { sectie: 'wijzigingen' }, t => ({
    titel: t('secties.wijzigingen'),
    beschrijving: t('wijzigingen.inleiding'),
    feeds: VASTE_FEEDS.map(feed => ({ feed, titel: t(`wijzigingen.feedtitel.${feed}`) })),
  }))

interface Props extends TaalProps {
  searchParams: Promise<Partial<Record<keyof Wijzigingenkeuze, string | string[]>>>
}

export default async function WijzigingenPagina({ params, searchParams }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const keuzes: Wijzigingenkeuze = {
    soort: enkel(vraag.soort),
    kernwaarde: enkel(vraag.kernwaarde),
    editie: enkel(vraag.editie),
  }
  const van = (id: string) => kernwaardeOoit(id, keuze)
  const doel = keuzes.kernwaarde === REST ? undefined : keuzes.kernwaarde
  const telling = telBegin(keuze, id => !keuzes.kernwaarde || van(id) === doel)
  const alle = getEditiegroepen(keuze)
  const groepen = kiesGroepen(alle, keuzes, { van, beginPast: telling.totaal > 0 })
  const aantal = groepen.reduce((som, { wijzigingen }) => som + wijzigingen.length, 0)
  const nieuwste = getEdities()[0]?.versie
  const koppen = [
    { anker: 'per-editie', tekst: t('wijzigingen.perEditie') },
    { anker: 'soorten', tekst: t('wijzigingen.soortenTitel') },
    { anker: 'volgen', tekst: t('wijzigingen.volgTitel') },
  ]
  const evaluatie = adresVan({ sectie: 'evaluatie' }, taal)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'wijzigingen' }}>
      <VertalingOntbreekt taal={taal} van={getWijzigingen(keuze)[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.wijzigingen')}>
        <p>{t('wijzigingen.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-10">
        <OpDezePagina koppen={koppen} taal={taal} vorm="smal" />
        <div className="marge max-marge:hidden">
          <OpDezePagina koppen={koppen} taal={taal} vorm="breed" />
        </div>
        {getWijzigingen(keuze).length === 0 && (
          <p>
            {t.rich('wijzigingen.begin', {
              aantal: getTelling(keuze).totaal.samen,
              koppeling: tekst => <a href={evaluatie}>{tekst}</a>,
            })}
          </p>
        )}
        <section aria-labelledby="per-editie" className="grid gap-8">
          <div>
            <h2 id="per-editie" className="mb-3">
              {t('wijzigingen.perEditie')}
            </h2>
            <Wijzigingenfilter
              adres={`${adresVan({ sectie: 'wijzigingen' }, taal)}#per-editie`}
              keuzes={keuzes}
              uitkomst={t(groepen.some(isBegin) ? 'wijzigingen.aantalMetBegin' : 'wijzigingen.aantal', { aantal })}
              kernwaarden={kernwaarden}
              groepen={alle}
            />
          </div>
          {groepen.map(groep => (
            <Editiegroepstuk
              key={groep.editie?.versie ?? ''}
              groep={groep}
              vorige={getVorigeEditie(groep.editie)?.versie}
              naslag={naslag}
            >
              {isBegin(groep) && groep.editie && (
                <Begin
                  versie={groep.editie.versie}
                  telling={telling}
                  gekozen={keuzes.kernwaarde !== undefined}
                  taal={taal}
                />
              )}
            </Editiegroepstuk>
          ))}
        </section>
        <Soorten nieuwste={nieuwste} />
        <Volgen taal={taal} />
      </div>
    </Bladzijde>
  )
}
