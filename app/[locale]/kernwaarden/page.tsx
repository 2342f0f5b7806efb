import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Kernwaardenlijst } from '@/components/kernwaarde/kernwaardenlijst'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { telPer } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('kernwaarden')

export default async function KernwaardenPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'kernwaarden' }}>
      <Paginakop titel={t('secties.kernwaarden')}>
        <p>{t('kernwaarden.inleiding')}</p>
      </Paginakop>
      <div className="blad">
        <Kernwaardenlijst kernwaarden={kernwaarden} aantallen={telPer(keuze)} naslag={naslag} kopniveau="h2" />
      </div>
    </Bladzijde>
  )
}
