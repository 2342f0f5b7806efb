import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Voetnoten } from '@/components/mdx/voetnoten'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { Signaalkaart } from '@/components/signaal/signaalkaart'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('signalen')

export default async function SignalenPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const signalen = getAlle('signaal', keuze)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'signalen' }}>
      <VertalingOntbreekt taal={taal} van={signalen[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.signalen')}>
        <p>{t('signalen.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <GeenOvertreding naslag={naslag} />
        <div>
          {signalen.map(signaal => (
            <Signaalkaart key={signaal.id} signaal={signaal} naslag={naslag} />
          ))}
        </div>
        <Voetnoten voetnoten={signalen.flatMap(({ tekst }) => tekst.voetnoten)} naslag={naslag} />
      </div>
    </Bladzijde>
  )
}
