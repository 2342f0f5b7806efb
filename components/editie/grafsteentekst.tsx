import { useTranslations } from 'next-intl'
import type { Grafsteen } from '@/lib/domain/uitgave'
import { Grafsteenzin } from './grafsteenzin'

/** Sinds wanneer iets vervallen is, waarom, en wat ervoor in de plaats kwam. */
export function Grafsteentekst({ steen }: { steen: Grafsteen }) {
  const t = useTranslations('edities')
  return (
    <Grafsteenzin steen={steen} sinds={t('vervallenSinds', { versie: steen.sinds })} vervangen={t('vervangenDoor')} />
  )
}
