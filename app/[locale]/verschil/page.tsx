import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Uitgavekeuze } from '@/components/verschil/uitgavekeuze'
import { Verschilstuk } from '@/components/verschil/verschilstuk'
import { getEdities } from '@/lib/content/edities'
import { hangtAf, vergelijkItem, vergelijkUitgaven } from '@/lib/content/vergelijk'
import { WEERGAVEN } from '@/lib/domain/redline'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('verschil')

interface Props extends TaalProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VerschilPagina({ params, searchParams }: Props) {
  const { taal, naslag, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const enkel = (naam: string) => [vraag[naam]].flat()[0] || undefined
  const edities = getEdities().map(({ versie }) => versie)
  const kies = (naam: string, anders: string) =>
    [...edities, WERKVERSIE].find(bekend => bekend === enkel(naam)) ?? anders
  const vergelijking = { taal, van: kies('van', edities[0] ?? WERKVERSIE), naar: kies('naar', WERKVERSIE) }
  const weergave = WEERGAVEN.find(bekend => bekend === enkel('weergave')) ?? 'redline'
  const id = enkel('id')
  const gevonden = id
    ? [vergelijkItem(id, vergelijking)].flatMap(verschil => verschil ?? [])
    : vergelijkUitgaven(vergelijking)
  const tel = (soort: string) => gevonden.filter(verschil => verschil.soort === soort).length
  const vragen = hangtAf(
    gevonden.filter(({ soort }) => soort !== 'gelijk'),
    vergelijking,
  )
  const namen = [...edities, WERKVERSIE].map(waarde => ({
    waarde,
    tekst: waarde === WERKVERSIE ? t('edities.werkversie') : t('edities.editie', { versie: waarde }),
  }))
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'verschil' }}
      kruimels={[{ naam: t('secties.edities'), href: adresVan({ sectie: 'edities' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={gevonden[0]?.item.taal ?? taal} />
      <Paginakop titel={t('secties.verschil')}>
        <p>{t('verschil.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        {edities.length === 0 && <p>{t('verschil.geenEditie')}</p>}
        <Uitgavekeuze
          adres={adresVan({ sectie: 'verschil' }, taal)}
          uitgaven={namen}
          {...vergelijking}
          weergave={weergave}
          id={id}
        />
        {id && gevonden.length === 0 ? (
          <p>{t('verschil.onbekend', { id })}</p>
        ) : (
          <p className="font-semibold">
            {gevonden.every(({ soort }) => soort === 'gelijk')
              ? t('verschil.niets')
              : t('verschil.samenvatting', {
                  gewijzigd: tel('gewijzigd'),
                  nieuw: tel('nieuw'),
                  vervallen: tel('vervallen'),
                  vragen: vragen.length,
                })}
          </p>
        )}
        <div>
          {gevonden.map(verschil => (
            <Verschilstuk key={verschil.item.id} {...verschil} weergave={weergave} naslag={naslag} />
          ))}
        </div>
        <Relaties kop={t('verschil.hangtAf')} id="hangt-af" items={vragen} naslag={naslag} />
      </div>
    </Bladzijde>
  )
}
