import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { OverEn } from '@/components/over/over-en'
import { OverNl } from '@/components/over/over-nl'
import { Paginakop } from '@/components/ui/paginakop'
import type { Taal } from '@/lib/domain/taal'

export const generateMetadata = sectieMetadata('over')

const TEKST = { nl: OverNl, en: OverEn } as const satisfies Record<Taal, () => React.ReactNode>

export default async function OverPagina({ params }: TaalProps) {
  const { taal, kernwaarden, t } = await begin(params)
  const Tekst = TEKST[taal]
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'over' }}>
      <Paginakop titel={t('over.titel')} />
      <div className="blad">
        <Tekst />
      </div>
    </Bladzijde>
  )
}
