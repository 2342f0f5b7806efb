/** Genoeg letters eraf dat het laatste woord niet meer bestaat: dan loopt ook het raden mee. */
const SLOT = 2
/** Zo lang kan één vraag op een trage telefoon duren, in milliseconden. */
const NODIG = 5

type Rust = Pick<IdleDeadline, 'timeRemaining'>

/** Safari kent geen loze tijd: daar één vraag per beurt. */
function inLozeTijd(doe: (rust: Rust) => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(doe)
  else setTimeout(doe, 0, { timeRemaining: () => 0 })
}

/**
 * Vraagt in loze tijd elke titel één keer. Een browser vertaalt code pas als zij vaker gelopen heeft, en de zoeker maakt
 * zijn lijsten voor spelfouten pas als hij ze nodig heeft: wie begint te typen, hoeft daar dan niet op te wachten.
 */
export function loopWarm(vraag: (titel: string) => unknown, titels: readonly string[]): void {
  const rest = [...titels]
  const loop = (rust: Rust) => {
    for (let titel = rest.pop(); titel !== undefined; titel = rest.pop()) {
      vraag(titel.slice(0, -SLOT))
      if (rest.length > 0 && rust.timeRemaining() <= NODIG) return inLozeTijd(loop)
    }
  }
  inLozeTijd(loop)
}
