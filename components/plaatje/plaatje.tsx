import { INKT, LETTERINKT } from './inkt'

export const PLAATJEMAAT = { width: 1200, height: 630 } as const

interface Props {
  /** Wat groot in de kantlijn staat, zoals `C-K8`. */
  merk?: string
  titel: string
  /** Onder de titel, op het algemene plaatje. */
  ondertitel?: string
  /** De kernwaarde die het plaatje kleurt. */
  letter?: string
  /** Onderaan: wat dit is, en wat voor tekst. */
  links: string
  rechts: string
}

/** Hoe langer de titel, hoe kleiner de letter: de langste vraag past zo nog in het vlak. */
const lettergrootte = (titel: string): number => (titel.length > 130 ? 46 : titel.length > 70 ? 56 : 70)

/** De tabbladen langs de rand, zoals op de site. */
function Duimindex({ letter }: { letter: string | undefined }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: 64 }}>
      {Object.entries(LETTERINKT).map(([naam, kleur]) => {
        const gekozen = naam === letter
        const tabblad = {
          ...{ display: 'flex', alignItems: 'center', justifyContent: 'center', height: 124, marginBottom: 2 },
          ...{ width: gekozen ? 64 : 52, fontSize: 30, borderLeft: `10px solid ${kleur}` },
          ...{ backgroundColor: gekozen ? kleur : INKT.papier, color: gekozen ? INKT.papier : kleur },
        }
        return (
          <div key={naam} style={tabblad}>
            {naam}
          </div>
        )
      })}
    </div>
  )
}

/** Het plaatje van 1200 bij 630 dat een gedeelde koppeling laat zien. Wordt bij de build een PNG; het is geen HTML. */
export function Plaatje({ merk, titel, ondertitel, letter, links, rechts }: Props) {
  const kleur = (letter && LETTERINKT[letter]) || INKT.inkt
  const vlak = { display: 'flex', width: '100%', height: '100%', backgroundColor: INKT.papier, fontFamily: 'wijs' }
  return (
    <div style={{ ...vlak, color: INKT.inkt }}>
      <Duimindex letter={letter} />
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, padding: '64px 72px 48px 56px' }}>
        <div style={{ display: 'flex', flexGrow: 1 }}>
          {merk && (
            <div style={{ display: 'flex', flexDirection: 'column', width: 210, marginRight: 40 }}>
              <div style={{ height: 12, width: 190, backgroundColor: kleur }} />
              <div style={{ fontSize: 64, marginTop: 12, color: kleur }}>{merk}</div>
            </div>
          )}
          <div style={{ display: 'flex', flexDirection: 'column', flex: 1, marginTop: -8, fontFamily: 'tekst' }}>
            <div style={{ fontSize: merk ? lettergrootte(titel) : 96, lineHeight: 1.18 }}>{titel}</div>
            {ondertitel && <div style={{ marginTop: 24, fontSize: 48, color: INKT.grijs }}>{ondertitel}</div>}
          </div>
        </div>
        <div style={{ display: 'flex', justifyContent: 'space-between', borderTop: `2px solid ${INKT.lijn}` }}>
          <div style={{ fontSize: 30, paddingTop: 24 }}>{links}</div>
          <div style={{ fontSize: 30, paddingTop: 24, color: INKT.grijs }}>{rechts}</div>
        </div>
      </div>
    </div>
  )
}
