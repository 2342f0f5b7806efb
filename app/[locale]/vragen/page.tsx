import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { Vragenlijst } from '@/components/vraag/vragenlijst'
import { getAlle } from '@/lib/content/kader'

export const generateMetadata = sectieMetadata('vragen')

export default async function VragenPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const vragen = getAlle('vraag', keuze)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'vragen' }}>
      <VertalingOntbreekt taal={taal} van={vragen[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.vragen')}>
        <p>{t('vragen.inleiding')}</p>
      </Paginakop>
      <div className="blad gap-y-10">
        {kernwaarden.map(kernwaarde => (
          <section key={kernwaarde.id} aria-labelledby={kernwaarde.id} data-letter={kernwaarde.letter}>
            <h2 id={kernwaarde.id} className="mb-3 text-(--kleur)" lang={kernwaarde.taal}>
              {kernwaarde.titel}
            </h2>
            <Vragenlijst vragen={vragen.filter(({ bij }) => bij === kernwaarde.id)} naslag={naslag} />
          </section>
        ))}
      </div>
    </Bladzijde>
  )
}
