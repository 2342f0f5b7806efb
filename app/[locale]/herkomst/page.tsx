import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Lijn } from '@/components/herkomst/lijn'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getHerkomst } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('herkomst')

export default async function HerkomstPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'herkomst' }}>
      <VertalingOntbreekt taal={taal} van="nl" />
      <Paginakop titel={t('secties.herkomst')}>
        <p>{t('herkomst.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-10">
        {getHerkomst(keuze).map(lijn => (
          <Lijn key={lijn.id} lijn={lijn} naslag={naslag} />
        ))}
      </div>
    </Bladzijde>
  )
}
