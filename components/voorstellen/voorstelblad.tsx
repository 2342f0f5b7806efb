import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { hangtVanAlles } from '@/lib/domain/hangt-af'
import type { Herziening } from '@/lib/domain/herziening'
import type { Naslag } from '@/lib/domain/naslag'
import { BRONTAAL } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { Alineas } from './alineas'
import { Effectregel } from './effectregel'
import { Herzieningdelen } from './herzieningdelen'
import { Nodig } from './nodig'
import { Verder } from './verder'
import { Voorstelfeiten } from './voorstelfeiten'

interface Props {
  voorstel: Voorstel
  /** Ontbreekt als de tekst nu niet te vergelijken is. */
  herziening: Herziening | undefined
  /** Hoeveel andere voorstellen over hetzelfde onderdeel open zijn. */
  ookOpen: number
  naslag: Naslag
}

/** Eén voorstel, voor op tafel: wie het doet en waarom, wat het verandert, wat ervan afhangt en hoe het verder gaat. */
export function Voorstelblad({ voorstel, herziening, ookOpen, naslag }: Props) {
  const t = useTranslations('tafel')
  const deel = (id: string, kop: string, inhoud: ReactNode) => (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{kop}</h2>
      {inhoud}
    </section>
  )
  return (
    <>
      <Voorstelfeiten voorstel={voorstel} naslag={naslag} />
      {deel('waarom', t('waarom'), <Alineas tekst={voorstel.reden} lang={BRONTAAL} />)}
      {herziening ? (
        <>
          {deel(
            'gevolg',
            t('gevolg'),
            <>
              <Effectregel wijze={voorstel.wijze} herziening={herziening} naarHangt="#hangt-af" />
              {herziening.versie.naar && <p>{t('effectUitleg', { versie: herziening.versie.naar })}</p>}
            </>,
          )}
          <Herzieningdelen herziening={herziening} hangt={hangtVanAlles(herziening.items)} naslag={naslag} />
          {voorstel.stand === 'open' && deel('nodig', t('nodig'), <Nodig ontbreekt={herziening.ontbreekt} />)}
        </>
      ) : (
        <p>{t('nietTeVergelijken')}</p>
      )}
      {deel('verder', t('verder'), <Verder voorstel={voorstel} ookOpen={ookOpen} taal={naslag.taal} />)}
    </>
  )
}
