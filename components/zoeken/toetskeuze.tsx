import { memo, useState } from 'react'
import { isToetsAan, zetToets } from './sneltoets'

/** Zet de sneltoets `/` aan of uit, voor wie met de stem werkt; deze browser onthoudt dat. */
export const Toetskeuze = memo(function Toetskeuze({ tekst }: { tekst: string }) {
  const [aan, setAan] = useState(isToetsAan)
  return (
    <label className="toetskeuze">
      <input
        type="checkbox"
        checked={aan}
        onChange={({ target }) => {
          zetToets(target.checked)
          setAan(target.checked)
        }}
      />
      {tekst}
    </label>
  )
})
