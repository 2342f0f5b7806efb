import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Begrippenlijst } from '@/components/begrip/begrippenlijst'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('begrippen')

export default async function BegrippenPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const begrippen = getAlle('begrip', keuze)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'begrippen' }}>
      <VertalingOntbreekt taal={taal} van={begrippen[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.begrippen')}>
        <p>{t('begrippen.inleiding')}</p>
        <p className="wijs mt-3">{t('begrippen.redactie')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <Begrippenlijst begrippen={begrippen} naslag={naslag} />
      </div>
    </Bladzijde>
  )
}
