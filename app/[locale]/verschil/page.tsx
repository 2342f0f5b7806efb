import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Uitgavekeuze } from '@/components/verschil/uitgavekeuze'
import { Verschillijst } from '@/components/verschil/verschillijst'
import { Verschilstuk } from '@/components/verschil/verschilstuk'
import { getEdities } from '@/lib/content/edities'
import { maakNaslag } from '@/lib/content/naslag'
import { hangtAf, vergelijkItem, vergelijkUitgaven } from '@/lib/content/vergelijk'
import { type Verschil, WEERGAVEN } from '@/lib/domain/redline'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('verschil')

interface Props extends TaalProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VerschilPagina({ params, searchParams }: Props) {
  const { taal, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const enkel = (naam: string) => [vraag[naam]].flat()[0] || undefined
  const uitgaven = [...getEdities().map(({ versie }) => versie), WERKVERSIE]
  const [nieuwste = WERKVERSIE] = uitgaven
  const kies = (naam: string, anders: string) => uitgaven.find(bekend => bekend === enkel(naam)) ?? anders
  const van = kies('van', nieuwste)
  const naar = kies('naar', WERKVERSIE)
  const weergave = WEERGAVEN.find(bekend => bekend === enkel('weergave')) ?? 'redline'
  const id = enkel('id')

  const vergelijking = { taal, van, naar }
  const ene = id === undefined ? undefined : vergelijkItem(id, vergelijking)
  const verschillen = id === undefined ? vergelijkUitgaven(vergelijking) : [ene].flatMap(verschil => verschil ?? [])
  const anders = verschillen.filter(({ soort }) => soort !== 'gelijk')
  const vragen = hangtAf(anders, vergelijking)
  const naslagVan = ({ soort }: Verschil) => maakNaslag({ taal, uitgave: soort === 'vervallen' ? van : naar })
  const inhoudelijk = anders.filter(verschil => verschil.inhoudelijk).length
  const uitslag = { inhoudelijk, redactioneel: anders.length - inhoudelijk, vragen: vragen.length }
  const naam = (uitgave: string) =>
    uitgave === WERKVERSIE ? t('edities.werkversie') : t('edities.editie', { versie: uitgave })
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={{ sectie: 'verschil' }}
      kruimels={[{ naam: t('secties.edities'), href: adresVan({ sectie: 'edities' }, taal) }]}
    >
      <VertalingOntbreekt taal={taal} van={verschillen[0]?.item.taal ?? taal} />
      <Paginakop titel={ene ? t('verschil.vanItem', { id: ene.item.id }) : t('secties.verschil')}>
        <p>{t('verschil.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <Uitgavekeuze
          adres={adresVan({ sectie: 'verschil' }, taal)}
          uitgaven={uitgaven.map(waarde => ({ waarde, tekst: naam(waarde) }))}
          van={van}
          naar={naar}
          weergave={weergave}
          id={ene?.item.id}
        />
        {id !== undefined && !ene && <p>{t('verschil.onbekend', { id })}</p>}
        {(ene || id === undefined) && (
          <p className="font-semibold">
            {anders.length === 0
              ? t('verschil.niets', { van: naam(van), naar: naam(naar) })
              : t('verschil.samenvatting', uitslag)}
          </p>
        )}
        {ene ? (
          <Verschilstuk verschil={ene} weergave={weergave} naslag={naslagVan(ene)} kopniveau="h2" />
        ) : (
          <Verschillijst verschillen={verschillen} weergave={weergave} naslagVan={naslagVan} />
        )}
        {ene && (
          <p>
            <a href={`${adresVan({ sectie: 'verschil' }, taal)}?van=${van}&naar=${naar}`}>{t('verschil.heel')}</a>
          </p>
        )}
        <Relaties
          kop={t('verschil.hangtAf')}
          id="hangt-af"
          items={vragen}
          naslag={maakNaslag({ taal, uitgave: naar })}
        />
      </div>
    </Bladzijde>
  )
}
