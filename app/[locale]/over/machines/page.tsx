import { begin, maakMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { MachinesEn } from '@/components/over/machines-en'
import { MachinesNl } from '@/components/over/machines-nl'
import { Paginakop } from '@/components/ui/paginakop'
import { getEdities } from '@/lib/content/edities'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { EERSTE_VERSIE } from '@/lib/domain/versie'
import { adresVan } from '@/lib/i18n/adres'
import { MAX_BYTES } from '@/lib/proposal/grenzen'

const PLEK: Plek = { sectie: 'over', subpagina: 'machines' }

export const generateMetadata = ({ params }: TaalProps) =>
  maakMetadata(params, PLEK, t => ({ titel: t('machines.titel'), beschrijving: t('machines.beschrijving') }))

const TEKST = { nl: MachinesNl, en: MachinesEn } as const satisfies Record<Taal, unknown>

export default async function MachinesPagina({ params }: TaalProps) {
  const { taal, kernwaarden, t } = await begin(params)
  const Tekst = TEKST[taal]
  return (
    <Bladzijde
      taal={taal}
      kernwaarden={kernwaarden}
      plek={PLEK}
      kruimels={[{ naam: t('secties.over'), href: adresVan({ sectie: 'over' }, taal) }]}
    >
      <Paginakop titel={t('machines.titel')} />
      <div className="blad">
        <Tekst versie={getEdities()[0]?.versie ?? EERSTE_VERSIE} kilobytes={MAX_BYTES / 1024} />
      </div>
    </Bladzijde>
  )
}
