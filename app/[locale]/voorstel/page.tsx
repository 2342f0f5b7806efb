import { Proef } from '@/components/voorstel/proef'
import { begin, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { doe } from './actie'

export default async function P({ params, searchParams }: TaalProps & { searchParams: Promise<Record<string, string>> }) {
  const { taal, kernwaarden } = await begin(params)
  const v = await searchParams
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'voorstel' }}>
      <p>{JSON.stringify(v)}</p>
      <Proef doe={doe} />
    </Bladzijde>
  )
}
