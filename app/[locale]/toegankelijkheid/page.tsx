import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { ToegankelijkheidEn } from '@/components/over/toegankelijkheid-en'
import { ToegankelijkheidNl } from '@/components/over/toegankelijkheid-nl'
import { Paginakop } from '@/components/ui/paginakop'
import type { Taal } from '@/lib/domain/taal'

export const generateMetadata = sectieMetadata('toegankelijkheid')

const TEKST = { nl: ToegankelijkheidNl, en: ToegankelijkheidEn } as const satisfies Record<Taal, () => React.ReactNode>

export default async function ToegankelijkheidPagina({ params }: TaalProps) {
  const { taal, kernwaarden, t } = await begin(params)
  const Tekst = TEKST[taal]
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'toegankelijkheid' }}>
      <Paginakop titel={t('secties.toegankelijkheid')} />
      <div className="blad">
        <Tekst />
      </div>
    </Bladzijde>
  )
}
