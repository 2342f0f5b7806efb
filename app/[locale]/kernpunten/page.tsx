import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { enkel } from '@/app/zoekdelen'
import { Kernpuntentabel } from '@/components/kernpunt/kernpuntentabel'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Filter } from '@/components/ui/filter'
import { Keuzeveld } from '@/components/ui/keuzeveld'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Voorstelkoppeling } from '@/components/voorstel/voorstelkoppeling'
import { getAlle } from '@/lib/content/kader'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('kernpunten')

interface Props extends TaalProps {
  searchParams: Promise<{ kernwaarde?: string | string[]; bron?: string | string[] }>
}

export default async function KernpuntenPagina({ params, searchParams }: Props) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const vraag = await searchParams
  const kernwaarde = enkel(vraag.kernwaarde)
  const bron = enkel(vraag.bron)
  const alle = getAlle('kernpunt', keuze)
  const gebruikt = new Set(alle.flatMap(({ bronnen }) => bronnen.map(verwijzing => verwijzing.bron)))
  const kernpunten = alle
    .filter(kernpunt => !kernwaarde || kernpunt.bij === kernwaarde)
    .filter(kernpunt => !bron || kernpunt.bronnen.some(verwijzing => verwijzing.bron === bron))
  const opties = (items: { id: string; titel: string }[]) =>
    items.map(({ id, titel }) => ({ waarde: id, tekst: titel }))

  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'kernpunten' }}>
      <VertalingOntbreekt taal={taal} van={alle[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.kernpunten')}>
        <p>{t('kernpunten.inleiding')}</p>
      </Paginakop>
      <div className="blad">
        <div className="over-alles">
          <Filter
            adres={adresVan({ sectie: 'kernpunten' }, taal)}
            naam={t('kernpunten.filter')}
            uitkomst={t('kernpunten.aantal', { aantal: kernpunten.length })}
            actief={Boolean(kernwaarde || bron)}
          >
            <Keuzeveld
              naam="kernwaarde"
              label={t('kernpunten.kernwaarde')}
              alle={t('kernpunten.alle')}
              keuzes={opties(kernwaarden.filter(({ id }) => alle.some(({ bij }) => bij === id)))}
              gekozen={kernwaarde}
            />
            <Keuzeveld
              naam="bron"
              label={t('kernpunten.bron')}
              alle={t('kernpunten.alle')}
              keuzes={opties(getAlle('bron', keuze).filter(({ id }) => gebruikt.has(id)))}
              gekozen={bron}
            />
          </Filter>
          <Kernpuntentabel kernpunten={kernpunten} naslag={naslag} />
          <div className="mt-6">
            {kernwaarden
              .filter(({ id }) => !kernwaarde || id === kernwaarde)
              .map(item => (
                <Voorstelkoppeling key={item.id} item={item} naslag={naslag} nieuw />
              ))}
          </div>
        </div>
      </div>
    </Bladzijde>
  )
}
