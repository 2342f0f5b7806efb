import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Relaties } from '@/components/onderdeel/relaties'
import { Weergave } from '@/components/onderdeel/weergave'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Urgentieschaal } from '@/components/urgentie/urgentieschaal'
import { getVerwijzers } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('urgentie')

export default async function UrgentiePagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const [eerste] = naslag.urgentie
  if (!eerste) throw new Error('De urgentieschaal is leeg.')
  const vraag = naslag.item(eerste.bij)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'urgentie' }}>
      <VertalingOntbreekt taal={taal} van={eerste.taal} />
      <Paginakop titel={t('secties.urgentie')}>
        <p>{t('urgentie.inleiding')}</p>
        <p className="wijs mt-3">{t('urgentie.geenAdvies')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <Urgentieschaal niveaus={naslag.urgentie} naslag={naslag} />
        <Relaties kop={t('item.hoortBij')} id="hoort-bij" items={[vraag]} naslag={naslag} />
        <Relaties
          kop={t('urgentie.begrippen')}
          id="verwijst"
          items={getVerwijzers('urgentieschaal', keuze)}
          naslag={naslag}
        />
        <Weergave plaats={eerste.plaats} taal={taal} />
      </div>
    </Bladzijde>
  )
}
